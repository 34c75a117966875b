import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A user account of the machine, by its numbers. */
export interface Account {
  uid: number;
  gid: number;
}

/** Where machine-wide scratch that survives a restart belongs. */
const SHARED = '/var/tmp';

/**
 * The account PostgreSQL runs under: its server refuses to run as root, so root lends it the
 * machine's `postgres` account, or `nobody` where there is none. Nobody else needs one.
 *
 * @throws Error when root finds neither account.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }).trim());
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such account on this machine; the next may exist.
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a "postgres" nor a "nobody" account. Start as another user.',
  );
}

/** Whether the account may walk down to a folder: every folder above must let it pass. */
function canReach(folder: string, account: Account): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid, gid } = statSync(at);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (at === dirname(at)) return true;
  }
}

/** A folder beside all projects, the same for the same original path. */
function sharedFolder(kind: string, original: string): string {
  const hash = createHash('sha256').update(resolve(original)).digest('hex').slice(0, 12);
  return join(SHARED, `zhengyun-${kind}-${hash}`);
}

/**
 * The folder for a cluster. Where the server's account cannot reach it (a clone in root's home, say), a
 * link to a folder under /var/tmp stands in its place.
 */
export function reachableData(folder: string, account: Account | undefined): void {
  if (account === undefined || canReach(folder, account)) {
    mkdirSync(folder, { recursive: true });
  } else if (!existsSync(folder)) {
    const shared = sharedFolder('data', folder);
    rmSync(shared, { recursive: true, force: true });
    mkdirSync(shared, { mode: 0o700 });
    mkdirSync(dirname(folder), { recursive: true });
    rmSync(folder, { force: true });
    symlinkSync(shared, folder);
  }
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
}

/** PostgreSQL's programs where the server's account can run them: as installed, or else a copy under /var/tmp. */
export function reachablePrograms(native: string, version: string, account: Account | undefined): string {
  if (account === undefined || canReach(native, account)) return native;
  const copy = sharedFolder(`postgres-${version}`, native);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, copy);
  }
  return copy;
}
