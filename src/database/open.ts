import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Tracing } from '../kernel/tracing/index.js';
import { giveBackLost } from './lost-connections.js';
import { ormSettings } from './orm-settings.js';
import { InvalidSettings } from '../settings.js';
import { tracedClient } from './traced-client.js';

/** How to reach the database. */
export interface DatabaseSettings {
  /** With the login that owns nothing. */
  readonly url: string;
  /** Connections that this process holds at most. */
  readonly poolSize: number;
  readonly statementTimeoutMs: number;
  /** Absent where traces are not configured. */
  readonly tracing?: Tracing;
}

/**
 * How long a connection that nobody uses is kept, in milliseconds. A new one costs PostgreSQL a process, a sign-on and
 * the planning of all that is prepared, as much as a hundred requests: a pause for tea must not lose them all.
 */
const IDLE_MS = 10 * 60 * 1000;

/** After how long a connection that is silent is asked whether it still stands, in milliseconds. */
const KEEP_ALIVE_MS = 60_000;

/** The open database: the ORM, which knows the tables, and the pool by which everything is read and written. */
export interface Database {
  readonly orm: MikroORM;
  readonly pool: Pool;
  close(): Promise<void>;
}

/**
 * Opens the database for serving.
 * @throws where the login could pass by row level security: it must own nothing and be no superuser
 */
export async function openDatabase({
  url,
  poolSize,
  statementTimeoutMs,
  tracing,
}: DatabaseSettings): Promise<Database> {
  const orm = await MikroORM.init(
    ormSettings(url, {
      pool: { min: 0, max: poolSize, idleTimeoutMillis: IDLE_MS },
      driverOptions: {
        ...(tracing && { Client: tracedClient(tracing) }),
        statement_timeout: statementTimeoutMs,
        // Sooner than the statement's own end, so that who waited for others is told so.
        lock_timeout: Math.ceil(statementTimeoutMs / 2),
        idle_in_transaction_session_timeout: statementTimeoutMs,
        // What lies between, such as a firewall, does not forget a connection that is kept unused, or it shows.
        keepAlive: true,
        keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
        // Statements handed over together go out together.
        pipeline: true,
        // Dates leave the database as people in the city read them.
        // Generic plans: what the read kernel prepares is planned once; no page is worth a parallel worker or
        // machine code compiled for it. What a step looks up is in memory or on a disk that need not turn.
        options:
          '-c timezone=Asia/Shanghai -c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0 -c jit=off -c random_page_cost=1.1',
      },
    }),
  );
  const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> };
  const pool = await connection.getNativeClient();
  giveBackLost(pool);
  try {
    await refuseOwner(pool);
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  return { orm, pool, close: () => orm.close(true) };
}

async function refuseOwner(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ login: string; passes: boolean }>(`
    select current_user as login, r.rolsuper or r.rolbypassrls or exists (
      select 1 from pg_class c where c.relowner = r.oid and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    ) as passes
    from pg_roles r where r.rolname = current_user`);
  const [row] = rows;
  if (row?.passes) {
    throw new InvalidSettings(
      `The database login ${row.login} could pass by row level security: serve with one that owns no table, is no superuser and is a member of zhengyun_app`,
    );
  }
}
