import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { cloneDatabase } from '../support/database.js';
import { execute } from '../support/roles.js';

/** Sessions, people, uploads and materials as the server's routes need them, beside the real tables. */
const SCHEMA = `
  create schema toy;
  create table toy.people (id text primary key, login text unique);
  insert into toy.people values ('psn_1', 'hrss.admin'), ('psn_2', 'health.admin'), ('psn_3', 'office.reviewer');
  create function toy.open_session(subject text) returns jsonb language sql as $$
    select jsonb_build_object('personId', id, 'login', login, 'name', login, 'at', clock_timestamp(), 'memberships', '[]'::jsonb)
    from toy.people, set_config('zy.person', id, true) where login = subject
  $$;
  create function toy.open_system_session() returns jsonb language sql as $$
    select jsonb_build_object('personId', '', 'login', '', 'name', '', 'at', clock_timestamp(), 'memberships', '[]'::jsonb)
    from set_config('zy.all', 'on', true)
  $$;
  create function toy.calendar_revision() returns int language sql as 'select 0';
  create function toy.hold_calendar(changing boolean) returns int language sql as 'select 0';
  create table toy.uploads (
    id text primary key, person_id text, file_name text, media_type text, size integer, sha256 text,
    created_at timestamptz, expires_at timestamptz, stored_at timestamptz
  );
  alter table toy.uploads enable row level security;
  create policy own on toy.uploads using (person_id = (select current_setting('zy.person', true)) or current_setting('zy.all', true) = 'on');
  create table toy.materials (
    id text primary key, upload_id text, file_name text, media_type text, size integer, sha256 text, case_id text, seen_by text[]
  );
  create table toy.restriction_files (
    id text, upload_id text, file_name text, media_type text, size int, sha256 text);
  alter table toy.materials enable row level security;
  create policy seen on toy.materials using ((select current_setting('zy.person', true)) = any (seen_by) or current_setting('zy.all', true) = 'on');
  grant usage on schema toy to zhengyun_server;
  grant select on toy.people, toy.materials, toy.restriction_files to zhengyun_server;
  grant select, insert, update on toy.uploads to zhengyun_server;
`;

/** A database with the toy's tables. */
export async function toyDatabase() {
  const database = await cloneDatabase();
  await execute(database.ownerUrl, SCHEMA, `alter database ${database.name} set search_path = toy`);
  const url = database.appUrl;
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const orm = await MikroORM.init({ clientUrl: url, entities: [], discovery: { warnWhenNoEntities: false } });
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  return {
    pool,
    orm,
    /** Runs a statement as the owner of the tables, whom row level security does not hold. */
    asOwner: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await owner.query<Row>(text, values)).rows,
    async close() {
      await Promise.all([orm.close(), pool.end(), owner.end()]);
      await database.drop();
    },
  };
}
