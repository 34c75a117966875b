import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseDataFolder, takeDataFolder } from '../../src/sandbox/postgres-lock.js';

/** What the data folder of a test run is called: its process follows, then letters of chance. */
export const PREFIX = 'zhengyun-test-';

/** Stops and removes the clusters of test runs that were killed before they could. */
export async function removeAbandonedClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const dataDir = join(tmpdir(), name);
    await takeDataFolder(dataDir, join(dataDir, 'postgres', 'cluster'));
    releaseDataFolder(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
