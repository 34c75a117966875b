/**
 * What every npm script starts. It needs nothing but Node 20: it installs, builds what changed, and runs the real
 * program on the dependencies' Node 24: `node src/bootstrap.mjs <command> [arguments for the last program]`.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === 'win32';
const at = (...parts) => path.join(ROOT, ...parts);

/** The major version of Node that the programs are written for. */
const NODE_MAJOR = 24;

/** What the programs are built from. */
const PROGRAMS = ['src', 'seeds', 'migrations'];

/** The servers, each in one file: loading a thousand takes longer than all else in a start. */
const BUNDLES = ['serve.js', 'sandbox.js'];
const LEAN = ['--max-semi-space-size=8', '--min-semi-space-size=8']; // Of itself Node takes up to 128 MiB for what is young, and gets there by copying. As in the Dockerfile.

/** What runs in a browser: the folder that its build.mjs fills, where that is, and what else it is made from. */
const PAGES = [
  ['dist/explorer', 'src/server/explorer'],
  ['dist/client', 'src/client'],
  ['dist/capacity', 'src/server/capacity-page', 'src/client', 'src/server/explorer/page'],
];

/** Holds the hash of the lock file that node_modules was installed from. */
const INSTALLED = 'node_modules/.installed.stamp';

/** Each command: its steps in order. A step is a function or a tool with its arguments. */
const COMMANDS = {
  start: [build, program('dist/sandbox.js')],
  serve: [buildUnlessImage, program('dist/serve.js')],
  migrate: [buildUnlessImage, program('dist/src/migrate.js')],
  directory: [buildUnlessImage, program('dist/src/database/enter-directory.js')],
  audit: [buildUnlessImage, program(`dist/src/${process.env.AUDIT_DATABASE_URL ? '' : 'sandbox/'}audit.js`)],
  'migration:create': [build, program('dist/src/migrate.js', 'create')],
  schema: [build, program('dist/src/database/print-schema.js')],
  build: [build],
  reset: [reset],
  format: [tool('oxfmt')],
  lint: [imports, tool('oxlint')],
  typecheck: typecheck(),
  codegen: [tool('@graphql-codegen/cli', '--config', 'codegen.yml')],
  docs: [source('tests/support/docs.ts')],
  soak: [build, source('tests/support/crowd/soak.ts')],
  bench: [build, source('tests/bench/run.ts')],
  vitest: [build, tool('vitest', 'run')],
  test: [
    named('format', tool('oxfmt', '--check')),
    named('lint', tool('oxlint')),
    named('import laws', imports),
    ...typecheck().map((step) => named('types', step)),
    named('build', build),
    tool('vitest', 'run'),
  ],
};

function typecheck() {
  const pages = ['src/server/explorer/page', 'src/server/capacity-page/page', 'src/client/example'];
  return ['.', ...pages].map((folder) => tool('typescript', '--project', folder, '--noEmit'));
}

/** A compiled program of ours, with the caller's arguments. */
function program(file, ...before) {
  return (args) => {
    if (!fs.existsSync(at(file))) fail(`${file} is missing. Run "npm run build" first.`);
    const flags = BUNDLES.includes(path.basename(file)) ? LEAN : isImage() ? [] : ['--enable-source-maps'];
    return run(node(), [...flags, at(file), ...before, ...args]);
  };
}

/** A program of ours that is not built: it is run from its source. */
function source(file) {
  return (args) => run(node(), ['--import', '@oxc-node/core/register', at(file), ...args]);
}

/** A tool from node_modules, run by Node 24. The caller's arguments go to the last tool of a command. */
function tool(name, ...before) {
  return (args) => {
    const folder = at('node_modules', name);
    const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = typeof bin === 'string' ? bin : (bin[path.basename(name)] ?? Object.values(bin)[0]);
    return run(node(), [path.join(folder, file), ...before, ...args]);
  };
}

/** The import laws (.dependency-cruiser.mjs) over all that is built. */
function imports() {
  return tool('dependency-cruiser')(PROGRAMS.filter((name) => fs.existsSync(at(name))));
}

/** A step of a longer check says its name when it fails. */
function named(name, step) {
  return async (args) => {
    const code = await step(args);
    if (code !== 0) {
      console.error(`\nThe ${name} check failed; nothing after it was run.`);
      console.log('0 passed, 1 failed');
    }
    return code;
  };
}

/** A production image has the build and the runtime dependencies only: there is nothing to build it with. */
function isImage() {
  return fs.existsSync(at('dist/serve.js')) && !fs.existsSync(at('node_modules/typescript'));
}

async function buildUnlessImage() {
  return isImage() ? 0 : build();
}

/** Builds what runs in a browser and the programs, each only when something it is made from changed. */
async function build() {
  return (await buildPages()) || (await buildPrograms());
}

async function buildPages() {
  for (const [target, source, ...uses] of PAGES) {
    const sources = hashOf([source, ...uses, 'package-lock.json']);
    if (readStamp(`${target}/build.stamp`) === sources) continue;
    const code = await run(node(), [at(source, 'build.mjs'), at(target)]);
    if (code !== 0) return code;
    fs.writeFileSync(at(target, 'build.stamp'), sources);
  }
  return 0;
}

async function buildPrograms() {
  const sources = hashOf([...PROGRAMS, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']);
  if (readStamp('dist/programs.stamp') === sources) return 0;
  for (const name of [...PROGRAMS, ...BUNDLES, 'programs.stamp']) {
    fs.rmSync(at('dist', name), { recursive: true, force: true });
  }
  let code = await tool('typescript', '--project', 'tsconfig.build.json')([]);
  if (code !== 0) return code;
  copyAssets();
  code = await run(node(), [at('src/bundle.mjs'), at('dist')]);
  if (code === 0) fs.writeFileSync(at('dist/programs.stamp'), sources);
  return code;
}

/** What the programs read beside their code (seeds, texts, SQL) lies beside it in the build too. */
function copyAssets() {
  const ofPages = PAGES.map(([, folder]) => at(folder, path.sep));
  for (const file of PROGRAMS.flatMap((name) => filesUnder(at(name)))) {
    if (/\.(ts|tsx|mjs|md)$/.test(file) || ofPages.some((folder) => file.startsWith(folder))) continue;
    const target = at('dist', path.relative(ROOT, file));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(file, target);
  }
}

/** Installs the locked dependencies when there are none or they are not the locked ones. */
async function install() {
  if (isImage() || isInstalled()) return;
  // npm replaces node_modules, so neither it nor what it starts may run from there.
  const searchPath = (process.env.PATH ?? '').split(path.delimiter);
  const env = {
    ...process.env,
    PATH: searchPath.filter((folder) => !folder.includes('node_modules')).join(path.delimiter),
  };
  console.error('Installing dependencies (once) …');
  // Packages that want a newer Node than the one npm runs on get it: warnings about that would mislead.
  const code = await run('npm', ['ci', '--include=dev', '--loglevel=error'], {
    env,
    shell: WINDOWS,
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) fail('The dependencies could not be installed; see above.', code);
  fs.writeFileSync(at(INSTALLED), hashOf(['package-lock.json']));
}

/** Whether node_modules holds what the lock file says: by our stamp, or else by npm's own record of what it installed. */
function isInstalled() {
  const lock = hashOf(['package-lock.json']);
  if (readStamp(INSTALLED) === lock) return true;
  const record = readJson('node_modules/.package-lock.json')?.packages;
  if (record === undefined) return false;
  const wanted = Object.entries(readJson('package-lock.json').packages).filter(([name]) => name !== '');
  const recorded = ([name, { version, optional }]) =>
    (record[name] ?? { version: optional && version }).version === version;
  if (!wanted.every(recorded)) return false;
  fs.writeFileSync(at(INSTALLED), lock);
  return true;
}

/** Deletes what the sandbox keeps. */
async function reset() {
  const data = at('.data');
  const server = pidIn(path.join(data, 'postgres/cluster/postmaster.pid'));
  const owner = pidIn(path.join(data, 'owner.pid'));
  if (isAlive(server)) {
    if (isAlive(owner)) fail(`The sandbox is running (process ${owner}). Stop it first.`);
    process.kill(server, 'SIGINT');
  }
  const kept = path.join(data, 'postgres');
  if (fs.existsSync(kept)) fs.rmSync(fs.realpathSync(kept), { recursive: true, force: true, maxRetries: 5 });
  fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  return 0;
}

/** The Node that runs the programs. */
function node() {
  const { bin = {} } = readJson('node_modules/node/package.json') ?? {};
  const installed = bin.node && at('node_modules/node', bin.node);
  if (installed && fs.existsSync(installed)) return installed;
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath;
  return fail(
    `Node ${NODE_MAJOR} is missing from node_modules. Delete node_modules and run this again, with npm's install scripts allowed.`,
  );
}

/** Runs a program to its end and answers its exit code, 128 and more after a signal as shells do. Signals for us are passed on, so that it can stop in order. */
function run(file, args, options = {}) {
  const search = [path.dirname(file), at('node_modules/.bin'), process.env.PATH ?? ''].join(path.delimiter);
  const env = { NODE_COMPILE_CACHE: at('node_modules/.cache'), ...process.env, PATH: search };
  const child = spawn(file, args, { cwd: ROOT, env, stdio: 'inherit', ...options });
  const handlers = new Map();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the whole group, the program included; once is enough.
    const pass = () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
    handlers.set(signal, pass);
    process.on(signal, pass);
  }
  // npm hands a signal to the shell between us, which ends without a word to us: that it is gone is the signal.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && handlers.get('SIGTERM')() && clearInterval(watch);
  const watch = process.env.npm_lifecycle_event ? setInterval(orphaned, 200) : undefined;
  return new Promise((resolve) => {
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      for (const [name, pass] of handlers) process.off(name, pass);
      resolve(signal === null ? (code ?? 1) : 128 + (os.constants.signals[signal] ?? 0));
    });
  });
}

/** One hash over the names and contents of files and folders; those that do not exist count as empty. */
function hashOf(names) {
  const hash = createHash('sha256').update(`node ${NODE_MAJOR}`);
  for (const file of names.flatMap((name) => filesUnder(at(name)))) {
    hash.update(`\0${path.relative(ROOT, file)}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/** A file itself, or every file under a folder, in a fixed order. */
function filesUnder(name) {
  if (!fs.existsSync(name)) return [];
  if (!fs.statSync(name).isDirectory()) return [name];
  return fs
    .readdirSync(name)
    .toSorted()
    .flatMap((entry) => filesUnder(path.join(name, entry)));
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

const readStamp = (name) => readIfThere(at(name));
const readJson = (name) => JSON.parse(readIfThere(at(name)) ?? 'null') ?? undefined;
const pidIn = (file) => Number.parseInt(readIfThere(file) ?? '', 10);

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}

const [name, ...args] = process.argv.slice(2);
const steps = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
if (steps === undefined) fail(`Give one of: ${Object.keys(COMMANDS).join(', ')}.`);
if (name !== 'reset') await install();
for (const [index, step] of steps.entries()) {
  const code = await step(index === steps.length - 1 ? args : []);
  if (code !== 0) process.exit(code);
}
