import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** A program that tells how it was started, ends by a code, or waits for a signal. */
const PROGRAM = `
const args: string[] = process.argv.slice(2);
console.log(JSON.stringify({ node: process.version, args }));
if (args[0] === 'wait') {
  const alive = setInterval(() => undefined, 1000);
  process.once('SIGTERM', () => { clearInterval(alive); console.log('stopped in order'); process.exitCode = 7; });
  console.log('ready');
} else process.exitCode = Number(args[0] ?? 0);
`;

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const name of [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'src/bootstrap.mjs',
    'src/bundle.mjs',
  ]) {
    cpSync(join(ROOT, name), join(clone, name));
  }
  write('src/sandbox/main.ts', PROGRAM);
  write('src/main.ts', PROGRAM);
  for (const page of ['src/server/explorer', 'src/client', 'src/server/capacity-page']) {
    write(
      `${page}/build.mjs`,
      `import { mkdirSync } from 'node:fs'; mkdirSync(process.argv[2], { recursive: true });`,
    );
  }
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(clone, name)), { recursive: true });
  writeFileSync(join(clone, name), text);
}

interface Ended {
  code: number | null;
  output: string;
}

/** Starts the bootstrap in the clone; `seen` is told everything it prints so far. */
function bootstrap(
  args: string[],
  seen?: (output: string, child: ChildProcess) => void,
  path = '',
): Promise<Ended> {
  const env = { PATH: path + delimiter + dirname(process.execPath) + delimiter + '/usr/bin:/bin' };
  const child = spawn(process.execPath, [join(clone, 'src/bootstrap.mjs'), ...args], { cwd: clone, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      seen?.(output, child);
    });
  }
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

describe('the two commands', () => {
  test('start builds and runs the program on Node 24, hands arguments on and keeps the exit code', async () => {
    const { code, output } = await bootstrap(['start', '3', 'more']);
    expect(output).toMatch(/"node":"v24\./);
    expect(output).toContain('"args":["3","more"]');
    expect(code).toBe(3);
  });

  test('a signal reaches the program, which stops in order with its own exit code', async () => {
    let sent = false;
    const { code, output } = await bootstrap(['start', 'wait'], (seen, child) => {
      if (!sent && seen.includes('ready')) sent = child.kill('SIGTERM');
    });
    expect(output).toContain('stopped in order');
    expect(code).toBe(7);
  });

  test('under npm, whose shell dies of a signal without passing it on, the program still stops in order', async () => {
    const command = `"${process.execPath}" src/bootstrap.mjs start wait; true`;
    const env = {
      PATH: `${dirname(process.execPath)}${delimiter}/usr/bin:/bin`,
      npm_lifecycle_event: 'start',
    };
    const shell = spawn('/bin/sh', ['-c', command], { cwd: clone, env });
    let output = '';
    shell.stdout.on('data', (chunk: Buffer) => {
      const before = output;
      output += chunk.toString();
      if (!before.includes('ready') && output.includes('ready')) shell.kill('SIGTERM');
    });
    // The pipe closes when the last of them has ended, the shell long before.
    await new Promise((closed) => shell.once('close', closed));
    expect(output).toContain('stopped in order');
  });

  test('what did not change is not built again; what changed is, and what was deleted goes', async () => {
    write('src/gone.ts', 'export const gone = 1;');
    await bootstrap(['build']);
    const built = join(clone, 'dist/src/main.js');
    const first = statSync(built).mtimeMs;
    expect(existsSync(join(clone, 'dist/src/gone.js'))).toBe(true);

    await bootstrap(['build']);
    expect(statSync(built).mtimeMs).toBe(first);

    rmSync(join(clone, 'src/gone.ts'));
    write('src/main.ts', `${PROGRAM}\nconsole.log('changed');`);
    await bootstrap(['build']);
    expect(readFileSync(built, 'utf8')).toContain('changed');
    expect(existsSync(join(clone, 'dist/src/gone.js'))).toBe(false);
  });

  test('what does not compile does not start', async () => {
    write('src/sandbox/main.ts', `console.log('ran'); export const wrong: number = 'text';`);
    const { code, output } = await bootstrap(['start']);
    expect(code).not.toBe(0);
    expect(output).toContain('TS2322');
    expect(output).not.toContain('ran\n');
  });

  test('what a program reads beside its code lies beside it in the build', async () => {
    write('seeds/notices.json', '{"year":2026}');
    await bootstrap(['build']);
    expect(readFileSync(join(clone, 'dist/seeds/notices.json'), 'utf8')).toBe('{"year":2026}');
  });

  test('without node_modules the locked dependencies are installed first, once', async () => {
    rmSync(join(clone, 'node_modules'));
    const log = join(clone, 'npm.log');
    write(
      'bin/npm',
      `#!/bin/sh\necho "$@" >> "${log}"\nmkdir node_modules\nln -s "${ROOT}"/node_modules/* node_modules/\n`,
    );
    chmodSync(join(clone, 'bin/npm'), 0o755);
    const first = await bootstrap(['start'], undefined, join(clone, 'bin'));
    const second = await bootstrap(['start'], undefined, join(clone, 'bin'));
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(readFileSync(log, 'utf8')).toMatch(/^ci [^\n]*\n$/);
  });

  test('serve in a production image neither installs nor builds', async () => {
    await bootstrap(['build']);
    rmSync(join(clone, 'node_modules'));
    rmSync(join(clone, 'src/main.ts'));
    const { code, output } = await bootstrap(['serve']);
    expect(output).toContain('"args":[]');
    expect(code).toBe(0);
  });

  test('reset deletes what the sandbox keeps, also where a link leads', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'kept-'));
    write('.data/superuser-password', 'secret');
    writeFileSync(join(elsewhere, 'table'), 'rows');
    symlinkSync(elsewhere, join(clone, '.data/postgres'));
    const { code } = await bootstrap(['reset']);
    expect(code).toBe(0);
    expect(existsSync(join(clone, '.data'))).toBe(false);
    expect(existsSync(elsewhere)).toBe(false);
  });

  test('reset refuses while the sandbox runs', async () => {
    write('.data/owner.pid', `${process.pid}\n`);
    write('.data/postgres/cluster/postmaster.pid', `${process.pid}\n`);
    const { code, output } = await bootstrap(['reset']);
    expect(code).toBe(1);
    expect(output).toContain(`running (process ${process.pid})`);
    expect(existsSync(join(clone, '.data/owner.pid'))).toBe(true);
  });

  test('an unknown command names those that exist', async () => {
    const { code, output } = await bootstrap(['strat']);
    expect(code).toBe(1);
    expect(output).toContain('start, serve');
  });
});

describe('a fresh clone on any machine', () => {
  interface Manifest {
    scripts: Record<string, string>;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
    allowScripts: Record<string, boolean>;
  }
  interface Locked {
    resolved?: string;
    integrity?: string;
    hasInstallScript?: boolean;
    optionalDependencies?: Record<string, string>;
  }
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  test('every dependency is pinned to one version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('the lock names no download host and has a checksum for each package', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  test('the lock holds the packages of every platform, not of the one it was written on', () => {
    const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('each package with an install script is either allowed or refused to run it', () => {
    const scripted = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
    expect(Object.keys(manifest.allowScripts).filter((name) => !scripted.includes(name))).toEqual([]);
  });

  test('each script starts through the bootstrap, under its own name', () => {
    for (const [name, script] of Object.entries(manifest.scripts)) {
      // What one program does by its first argument is written apart: `audit:verify` is `audit verify`.
      const commands = [name, name.replace(':', ' ')].map((command) => `node src/bootstrap.mjs ${command}`);
      expect(commands).toContain(script);
    }
  });

  /** The package's name at the end of its path in node_modules. */
  function nameOf(path: string): string {
    return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  }
});
