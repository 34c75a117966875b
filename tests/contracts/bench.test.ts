import { describe, expect, it } from 'vitest';
import { difference, plain } from '../bench/equal.js';
import { BadOptions, readOptions } from '../bench/options.js';
import { tableOf } from '../bench/report.js';
import { median, type Measure, overRounds, percentile, published } from '../bench/statistics.js';
import { CONTESTANTS, WORKLOADS } from '../bench/workloads/index.js';

const measure = (rps: number, cpuMs = 1): Measure => ({
  rps,
  p50: 2,
  p99: 9,
  cpuMs,
  statements: 3,
  sqlMs: 0.5,
});

describe('the benchmark’s options', () => {
  it('are fifty thousand cases in three rounds of five seconds unless told otherwise', () => {
    expect(readOptions([])).toEqual({ cases: 50_000, seconds: 5, rounds: 3 });
    expect(readOptions(['--cases', '1000000', '--json', 'out.json', '--only', 'inbox,step'])).toEqual({
      cases: 1_000_000,
      seconds: 5,
      rounds: 3,
      json: 'out.json',
      only: ['inbox', 'step'],
    });
  });

  it.each([
    [['--cases', '4999'], '--cases must be a whole number from 5000 to 5000000, not "4999".'],
    [['--cases', '1e6'], '--cases must be a whole number'],
    [['--seconds', '0'], '--seconds must be a whole number from 1 to 600, not "0".'],
    [['--rounds', '2.5'], '--rounds must be a whole number from 1 to 100, not "2.5".'],
    [['--json', ''], '--json must not be empty.'],
    [['--round', '2'], 'Give --cases N, --seconds N, --rounds N, --json FILE'],
    [['fast'], 'Give --cases N'],
  ])('refuses %j in words', (args, words) => {
    expect(() => readOptions(args)).toThrow(BadOptions);
    expect(() => readOptions(args)).toThrow(words);
  });
});

describe('the benchmark’s numbers', () => {
  it('are medians of the rounds, each number by itself', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
    expect(overRounds([measure(10, 9), measure(30, 7), measure(20, 8)])).toMatchObject({ rps: 20, cpuMs: 8 });
  });

  it('take percentiles as the value that so many do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile([7], 0.01)]).toEqual([50, 99, 7]);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });

  it('are compared with the floor and with PostGraphile', () => {
    const results = {
      inbox: { floor: measure(400, 0.1), postgraphile: measure(100, 1), zhengyun: measure(250, 0.3) },
    };
    const row = tableOf(results)
      .split('\n')
      .at(-1)!
      .split('|')
      .map((cell) => cell.trim());
    expect(row.slice(1, -1)).toEqual([
      'inbox',
      'zhengyun',
      '250',
      '2.0',
      '9.0',
      '0.30',
      '3.0',
      '0.50',
      '0.63',
      '2.50',
      '0.30',
    ]);
    expect(tableOf({ inbox: { zhengyun: measure(250) } })).toContain('–');
  });

  it('are handed on by workload and contestant', () => {
    expect(published({ inbox: { zhengyun: measure(250) } })).toEqual({
      inbox: { zhengyun: { rps: 250, p50: 2, p99: 9, cpuMs: 1, statements: 3 } },
    });
    expect(CONTESTANTS).toEqual(['floor', 'postgraphile', 'mercurius', 'zhengyun']);
    expect(WORKLOADS.map(({ name }) => name)).toEqual([
      'inbox',
      'inboxPage50',
      'detail',
      'board',
      'step',
      'ingest',
    ]);
  });
});

describe('the benchmark’s answers', () => {
  const ours = {
    pageInfo: { hasNextPage: true, endCursor: 'a' },
    nodes: [{ id: 'x', at: '2026-03-12T10:00:00+08:00', kind: 'K' }],
  };

  it('are equal however instants, lists and relations are written', () => {
    const theirs = {
      pageInfo: { hasNextPage: true, endCursor: 'b' },
      nodes: [{ case: { id: 'x', at: '2026-03-12T02:00:00.000000Z', own: { kind: 'K' } } }],
    };
    expect(difference(plain(ours), plain(theirs))).toBeUndefined();
    expect(plain({ lines: { nodes: [1] }, currentDeadline: { nodes: [] } })).toEqual({
      lines: [1],
      currentDeadline: null,
    });
  });

  it('are told apart where they differ, with the place', () => {
    const other = { ...ours, nodes: [{ ...ours.nodes[0], kind: 'L' }] };
    expect(difference(plain(ours), plain(other))).toBe('.nodes.0.kind: "K" and "L"');
    expect(difference(plain(ours), plain({ ...ours, nodes: [] }))).toContain('.nodes.0');
  });
});
