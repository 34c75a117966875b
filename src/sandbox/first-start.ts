import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A file that stands in the data folder from the making of a sandbox until its seeds are all entered. */
const marker = (dataDir: string) => join(dataDir, 'beginning');

/** Whether the sandbox of a folder is being begun, now or by a start that was cut off. */
export function isBeginning(dataDir: string): boolean {
  return existsSync(marker(dataDir));
}

/** Notes that the sandbox of a folder is being begun. */
export function begin(dataDir: string): void {
  writeFileSync(marker(dataDir), '');
}

/**
 * Fills a sandbox that is being begun, without waiting for the disk at each commit: where it is cut off, the next
 * start begins anew. Everything is on disk, as ever, with the first commit afterwards.
 * @param superuserUrl the cluster, with the login that may change its settings
 */
export async function fillFirst(
  dataDir: string,
  superuserUrl: string,
  fill: () => Promise<void>,
): Promise<void> {
  await configure(superuserUrl, 'alter system set synchronous_commit = off');
  await fill();
  await configure(superuserUrl, 'alter system reset synchronous_commit');
  rmSync(marker(dataDir));
}

async function configure(superuserUrl: string, statement: string): Promise<void> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    await client.query(statement);
    await client.query('select pg_reload_conf()');
  } finally {
    await client.end();
  }
}
