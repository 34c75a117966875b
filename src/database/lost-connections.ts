import type { Pool, PoolClient } from 'pg';

/**
 * Gives a connection that breaks while somebody has it back to its pool. The query builder under the ORM gives one
 * back only after a commit or a rollback that succeeded, which a broken one never does: the pool would lose a place
 * with each, and could never be closed.
 */
export function giveBackLost(pool: Pool): void {
  const watched = new WeakSet<PoolClient>();
  const lent = new Set<PoolClient>();
  pool.on('acquire', (client) => {
    lent.add(client);
    if (watched.has(client)) return;
    watched.add(client);
    client.once('end', () => {
      if (!lent.has(client)) return;
      const { release } = client;
      // Whoever has it may still give it back in order.
      client.release = () => undefined;
      release(true);
    });
  });
  pool.on('release', (_error, client) => lent.delete(client));
}
