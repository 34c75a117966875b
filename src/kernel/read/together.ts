import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';

/**
 * Has the driver send what is handed over to a connection in this turn of the event loop in one piece: each piece
 * costs a call to the system here, and wakes the database there.
 */
export function sendTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
