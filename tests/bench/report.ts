import type { Measure, Results } from './statistics.js';

/** Whom the others are compared with, first the one that nobody gets by. */
const YARDSTICKS = ['floor', 'postgraphile'] as const;

const HEAD = [
  'workload',
  'contestant',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms/req',
  'SQL/req',
  'SQL ms alone',
  '× floor',
  '× PostGraphile',
  'CPU ÷ PostGraphile',
];

/**
 * The results as a table in Markdown. The ratios of throughput say how many requests a contestant answers where the
 * yardstick answers one; the ratio of CPU, what its process spends where PostGraphile's spends 1.
 */
export function tableOf(results: Results): string {
  const rows = Object.entries(results).flatMap(([workload, measures]) =>
    Object.entries(measures).map(([contestant, measure]) => [
      workload,
      contestant,
      measure.rps.toFixed(0),
      measure.p50.toFixed(1),
      measure.p99.toFixed(1),
      measure.cpuMs.toFixed(2),
      measure.statements.toFixed(1),
      measure.sqlMs.toFixed(2),
      ...YARDSTICKS.map((name) => ratio(measure, measures[name], 'rps')),
      ratio(measure, measures['postgraphile'], 'cpuMs'),
    ]),
  );
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] as string).length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] as number, column)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(HEAD), rule, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column < 2 ? cell.padEnd(width) : cell.padStart(width);
}

function ratio(measure: Measure, yardstick: Measure | undefined, name: 'rps' | 'cpuMs'): string {
  return yardstick && yardstick[name] > 0 ? (measure[name] / yardstick[name]).toFixed(2) : '–';
}
