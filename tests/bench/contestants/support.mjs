/** What the contestants have in common: how they reach the database, know who asks, and say that they listen. */

/**
 * One pool of the same size for all. `pipeline` sends statements that are handed over together in one go.
 * @param {{ pipeline: boolean, options?: string }} how
 */
export function poolSettings({ pipeline, options = '-c timezone=Asia/Shanghai -c jit=off' }) {
  return {
    connectionString: process.env.DATABASE_URL,
    max: 20,
    min: 20,
    idleTimeoutMillis: 0,
    pipeline,
    options,
  };
}

/**
 * By how many milliseconds the clock of the law is ahead of the machine.
 * @param {import('pg').Pool} pool
 */
export async function clockShift(pool) {
  const { rows } = await pool.query('select extract(epoch from shift) * 1000 as shift from clock');
  return Number(rows[0].shift);
}

const SETTINGS = ['person', 'units', 'eyes', 'official', 'all', 'writer'];

/** @type {Map<string, Promise<Record<string, string>>>} */
const claims = new Map();

/**
 * The settings by which row level security knows a person, asked of the database once.
 * @param {import('pg').Pool} pool
 * @param {string} login
 */
export function claimsOf(pool, login) {
  const known = claims.get(login);
  if (known) return known;
  const asked = askClaims(pool, login);
  claims.set(login, asked);
  return asked;
}

async function askClaims(pool, login) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select open_session($1)', [login]);
    const list = SETTINGS.map((name) => `current_setting('zy.${name}') as "zy.${name}"`).join();
    const { rows } = await client.query(`select ${list}`);
    return rows[0];
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/**
 * Listens on a free port of this machine and tells it to whoever started the process.
 * @param {import('node:http').Server} server
 */
export function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      process.send?.({ port: server.address().port });
      resolve(undefined);
    });
  });
}
