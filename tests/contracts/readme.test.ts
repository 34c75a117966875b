import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directorySchema } from '../../src/database/directory.js';
import { calendarNoticeSchema } from '../../src/kernel/calendar/index.js';
import { overridesSchema } from '../../src/kernel/regulations/index.js';
import { readmes } from '../support/docs.js';
import { type Block, blocksOf, contains } from '../support/readme-blocks.js';
import { outlineOf } from '../support/readme-outline.js';
import { World } from '../support/world.js';

const ZH = 'README.zh-CN.md';
const readme = readFileSync('README.md', 'utf8');
const blocks = blocksOf(readme);

/** The requests of the tour, each with the answer that stands under it. */
const tour = blocks.flatMap((block, index) =>
  block.info === 'sh' ? [{ lead: block.lead, request: block.body, answer: blocks[index + 1] as Block }] : [],
);

const MARK = '~~~ answered ~~~';

describe('the five minutes of the README, pasted into a shell', () => {
  let world: World;
  let answers: readonly string[];
  let complaints: string;

  beforeAll(async () => {
    world = await World.open();
    await world.clock.set(new Date(/SANDBOX_NOW=(\S+) npm start/.exec(readme)?.[1] ?? ''));
    const city = await world.app.listen({ host: '127.0.0.1', port: 0 });
    const script = tour.map(({ request }) => `${request}\nprintf '\\n%s\\n' '${MARK}'\n`).join('');
    const output = await shell(script.replace('http://127.0.0.1:4000', city));
    answers = output.answered.split(MARK);
    complaints = output.complained;
  });
  afterAll(() => world.close());

  it.each(tour)('answers as it says: $lead', ({ request, answer }) => {
    expect(answer.info).toBe('json');
    const said = answers[tour.findIndex((one) => one.request === request)] ?? '';
    const parsed = documentsIn(said);
    const expected = JSON.parse(answer.body) as unknown;
    const holds = parsed.some((document) => contains(document, expected));
    // Where they differ, the failure shows the whole answer beside the part that the README promises.
    expect(holds ? answer.body : said).toBe(answer.body);
  });

  it('each step of the tour is asked for, and the shell has nothing to complain about', () => {
    expect(tour.length).toBeGreaterThan(12);
    expect(complaints).toBe('');
  });
});

describe('the files that the README shows', () => {
  it.each([
    ['parameters', overridesSchema],
    ['notice', calendarNoticeSchema],
    ['directory', directorySchema],
  ] as const)('the %s file is one that the server takes', (name, schema) => {
    const block = blocks.find(({ info }) => info === `json ${name}`);
    expect(schema.safeParse(JSON.parse(block?.body ?? 'null'))).toMatchObject({ success: true });
  });

  it.each([...readmes(), ZH])('what %s leads to is there', (file) => {
    const text = readFileSync(file, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it('the scripts that it names exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });
});

describe('README.zh-CN.md', () => {
  const sections = outlineOf(readme, ZH);
  const chinese = readFileSync(ZH, 'utf8');
  const inChinese = outlineOf(chinese, 'README.md');
  const titles = readme.split('\n').filter((line) => /^#+ [A-Z]/.test(line));

  it('has the sections of README.md, and each leads to the other', () => {
    expect(inChinese.map(({ level }) => level)).toEqual(sections.map(({ level }) => level));
    expect(sections.length).toBe(titles.length);
    expect(readme).toContain(`](${ZH})`);
    expect(chinese).toContain('](README.md)');
  });

  // Translate what is missing; never take it out of the English.
  it.each(sections.map((section, index) => [titles[index], section, index] as const))(
    'says in Chinese all that stands under “%s”: the same commands, settings, blocks, links, rows and items',
    (_title, section, index) => {
      expect(inChinese[index]).toEqual(section);
    },
  );
});

/** Runs a script in a POSIX shell as somebody would who pastes it. */
function shell(script: string): Promise<{ answered: string; complained: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', [], { stdio: 'pipe' });
    const output = { answered: '', complained: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.answered += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.complained += text));
    child.once('error', reject);
    child.once('close', () => resolve(output));
    child.stdin.end(script);
  });
}

/** The JSON documents in what a block answered: on lines of their own, or over several lines. */
function documentsIn(said: string): readonly unknown[] {
  return said
    .split(/\n(?=[[{])|(?<=\})(?=[[{])/)
    .map((text) => text.trim())
    .filter((text) => /^[[{]/.test(text))
    .map((text) => JSON.parse(text) as unknown);
}
