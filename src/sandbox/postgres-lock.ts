import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readIfThere } from './read-if-there.js';

/** How long an abandoned server may take to stop, in milliseconds. */
const STOP_TIMEOUT = 20_000;

/** How long a run that is just stopping may still hold the folder, in milliseconds. */
const PATIENCE = 3_000;

/** Waits for something to become so; false when it did not within the time. */
async function until(isSo: () => boolean, timeout: number): Promise<boolean> {
  const deadline = performance.now() + timeout;
  while (!isSo()) {
    if (performance.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/** The command line of a running process, or undefined when there is none by that number. */
function commandOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  try {
    return existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

/** The first line of a file as a process number. */
function pidIn(file: string): number | undefined {
  const pid = Number.parseInt(readIfThere(file) ?? '', 10);
  return pid > 0 ? pid : undefined;
}

/**
 * Takes a data folder for this process. A server left behind by a run that was killed is stopped
 * first, and its stale lock removed; process numbers are reused, so a lock counts only if the process
 * it names really is that server.
 *
 * @throws Error when another living run holds the folder and does not let go of it, naming it.
 */
export async function takeDataFolder(dataDir: string, cluster: string): Promise<void> {
  const ownerFile = join(dataDir, 'owner.pid');
  const lock = join(cluster, 'postmaster.pid');
  const server = pidIn(lock);
  const isOurs = (pid: number) => commandOf(pid)?.includes(cluster) === true;
  const owner = () => {
    const pid = pidIn(ownerFile);
    return pid !== undefined && commandOf(pid)?.includes('node') === true ? pid : undefined;
  };
  if (server !== undefined && isOurs(server)) {
    await until(() => owner() === undefined || !isOurs(server), PATIENCE);
  }
  if (server !== undefined && isOurs(server)) {
    const holder = owner();
    if (holder !== undefined) {
      throw new Error(
        `The data folder ${dataDir} is in use by process ${holder}. Stop that one first, or use another folder.`,
      );
    }
    process.kill(server, 'SIGINT');
    if (!(await until(() => !isOurs(server), STOP_TIMEOUT))) {
      throw new Error(
        `An earlier PostgreSQL (process ${server}) in ${dataDir} does not stop. End it by hand.`,
      );
    }
  }
  rmSync(lock, { force: true });
  writeFileSync(ownerFile, `${process.pid}\n`);
}

/** Gives the data folder back. */
export function releaseDataFolder(dataDir: string): void {
  rmSync(join(dataDir, 'owner.pid'), { force: true });
}
