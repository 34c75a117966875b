import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** A house of few files in which each law is broken once, and one file breaks none. */
const HOUSE: Record<string, string> = {
  'src/kernel/calendar/index.ts': `export * from './days.js';`,
  'src/kernel/calendar/days.ts': `export type Day = string;`,
  'src/kernel/calendar/lost.ts': `import './nowhere.js';`,
  'src/kernel/cases/index.ts': `import type { Day } from '../calendar/index.js'; export type Case = Day;`,
  'src/kernel/cases/inside.ts': `import type { Day } from '../calendar/days.js'; export type A = Day;`,
  'src/kernel/cases/module.ts': `import '../../modules/systems/index.js';`,
  'src/kernel/cases/database.ts': `import '../../database/index.js';`,
  'src/kernel/cases/lazily.ts': `export const late = () => import('../../server/index.js');`,
  'src/kernel/round/one.ts': `import type { Two } from './two.js'; export interface One { two: Two }`,
  'src/kernel/round/two.ts': `import type { One } from './one.js'; export interface Two { one: One }`,
  'src/database/index.ts': `export const database = 1;`,
  'src/server/index.ts': `export const server = 1;`,
  'src/server/kernel.ts': `import '../kernel/calendar/days.js';`,
  'src/server/module.ts': `import '../modules/systems/system.js';`,
  'src/server/sandbox.ts': `import '../sandbox/index.js';`,
  'src/server/tools.ts': `import 'vitest';`,
  'src/sandbox/index.ts': `export const sandbox = 1;`,
  'src/modules/systems/index.ts': `export * from './system.js';`,
  'src/modules/systems/system.ts': `@mark() export class System { constructor(@mark() readonly a: string) {} }\ndeclare function mark(): any;`,
  'src/modules/systems/right.ts': `import '../cloud/index.js';`,
  'src/modules/cloud/index.ts': `import '../systems/index.js'; import '../../kernel/cases/index.js';`,
  'src/modules/cloud/inside.ts': `import '../systems/system.js';`,
  'src/modules/cloud/server.ts': `import '../../server/index.js';`,
  'src/client/index.ts': `import '../kernel/cases/index.js';`,
  'src/server/client.ts': `import '../client/index.js';`,
  'src/modules/stray/index.ts': `import '../../kernel/cases/index.js';`,
};

/** Each law, the file that breaks it in that house, and what it imports (for circles the file alone). */
const BREACHES: ReadonlyArray<readonly [law: string, from: string, to: string]> = [
  ['client-stands-alone', 'src/client/index.ts', 'src/kernel/cases/index.ts'],
  ['production-without-client', 'src/server/client.ts', 'src/client/index.ts'],
  ['kernel-by-index', 'src/kernel/cases/inside.ts', 'src/kernel/calendar/days.ts'],
  ['kernel-by-index-from-outside', 'src/server/kernel.ts', 'src/kernel/calendar/days.ts'],
  ['kernel-stands-alone', 'src/kernel/cases/database.ts', 'src/database/index.ts'],
  ['kernel-stands-alone', 'src/kernel/cases/lazily.ts', 'src/server/index.ts'],
  ['kernel-stands-alone', 'src/kernel/cases/module.ts', 'src/modules/systems/index.ts'],
  ['modules-by-index', 'src/modules/cloud/inside.ts', 'src/modules/systems/system.ts'],
  ['modules-by-index-from-outside', 'src/server/module.ts', 'src/modules/systems/system.ts'],
  ['modules-leftwards-systems', 'src/modules/systems/right.ts', 'src/modules/cloud/index.ts'],
  ['modules-listed', 'src/modules/stray/index.ts', 'src/kernel/cases/index.ts'],
  ['modules-stand-on-the-kernel', 'src/modules/cloud/server.ts', 'src/server/index.ts'],
  ['no-circular', 'src/kernel/round/one.ts', 'src/kernel/round/two.ts'],
  ['production-dependencies', 'src/server/tools.ts', 'node_modules/vitest/index.js'],
  ['production-without-sandbox', 'src/server/sandbox.ts', 'src/sandbox/index.ts'],
  ['resolvable', 'src/kernel/calendar/lost.ts', './nowhere.js'],
];

let house: string;
let laws: IConfiguration;
let found: string[];

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  write({
    ...HOUSE,
    'package.json': JSON.stringify({ type: 'module', devDependencies: { vitest: '*' } }),
    'node_modules/vitest/package.json': JSON.stringify({ name: 'vitest', main: 'index.js' }),
    'node_modules/vitest/index.js': '',
  });
  laws = ((await import(join(ROOT, '.dependency-cruiser.mjs'))) as { default: IConfiguration }).default;
  const { output } = await cruise(['src'], {
    ...laws.options,
    baseDir: house,
    ruleSet: { forbidden: laws.forbidden ?? [] },
    validate: true,
  });
  found = (output as ICruiseResult).summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    .toSorted();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('law 1, imports', () => {
  test('each breach is found, and nothing else', () => {
    expect(found).toEqual(BREACHES.map(([law, from, to]) => `${law}: ${from} → ${to}`).toSorted());
  });

  test('no law is without a breach that proves it', () => {
    const proven = new Set(BREACHES.map(([law]) => law));
    const unproven = (laws.forbidden ?? []).map(({ name }) => name).filter((name) => !proven.has(name ?? ''));
    // The order of the modules is one law, written as a row for each module.
    expect(unproven.filter((name) => !name?.startsWith('modules-leftwards-'))).toEqual([]);
  });
});

test('law 1, the environment is read by the settings and the bootstrap only', async () => {
  write({
    'src/settings.ts': `export const port = process.env['PORT'];`,
    'src/bootstrap.mjs': `export const port = process.env.PORT;`,
    'src/server/environment.ts': `export const port = process.env['PORT'];`,
    'src/modules/cloud/environment.ts': `export const port = process.env['PORT'];`,
  });
  const reports = await lint([
    'src/settings.ts',
    'src/bootstrap.mjs',
    'src/server/environment.ts',
    'src/modules/cloud/environment.ts',
  ]);
  expect(reports).toEqual(['src/modules/cloud/environment.ts', 'src/server/environment.ts']);
});

/** The files in which the linter, set up as for this repository, finds the environment read. */
async function lint(files: string[]): Promise<string[]> {
  const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');
  const config = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as object;
  // The rule asked about needs no types, and the house has nothing to read them from.
  write({ '.oxlintrc.json': JSON.stringify({ ...config, options: {} }) });
  const report = await new Promise<string>((done) => {
    execFile(process.execPath, [oxlint, '--format', 'json', ...files], { cwd: house }, (_failed, output) =>
      done(output),
    );
  });
  const { diagnostics } = JSON.parse(report) as { diagnostics: Array<{ code: string; filename: string }> };
  return diagnostics
    .filter(({ code }) => code.includes('no-process-env'))
    .map(({ filename }) => filename)
    .toSorted();
}

/** Writes files into the house. */
function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), text);
  }
}
