import pg from 'pg';
import { newId } from '../src/kernel/graphql/index.js';
import { PEOPLE } from './people.js';
import { POOLS } from './pools.js';
import { seedCreditCode, UNITS } from './units.js';

/**
 * Enters units, people and pools in an empty database, as its first installation would: nobody is there yet who
 * could do it through the API.
 * @returns whether the database was empty
 */
export async function enterDirectory(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query('select from units limit 1');
    if (rows.length > 0) return false;
    const units = await enterUnits(client);
    await enterPeople(client, units);
    await enterPools(client);
    await client.query('commit');
    return true;
  } finally {
    await client.end();
  }
}

async function enterUnits(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, { key, name, party, parent }] of UNITS.entries()) {
    const id = newId('unt');
    ids.set(key, id);
    await client.query(
      'insert into units (id, name, credit_code, party, parent_id) values ($1, $2, $3, $4, $5)',
      [id, name, seedCreditCode(index + 1), party, parent === undefined ? null : ids.get(parent)],
    );
  }
  return ids;
}

async function enterPeople(client: pg.Client, units: ReadonlyMap<string, string>): Promise<void> {
  for (const { login, name, memberships } of PEOPLE) {
    const { rows } = await client.query<{ id: string }>('select enter_person($1, $2, $3) as id', [
      newId('psn'),
      login,
      name,
    ]);
    for (const [unit, ...roles] of memberships) {
      for (const role of roles) {
        await client.query(
          'insert into memberships (id, person_id, unit_id, role, started_at) values ($1, $2, $3, $4, house_now())',
          [newId('mbr'), rows[0]?.id, units.get(unit), role],
        );
      }
    }
  }
}

async function enterPools(client: pg.Client): Promise<void> {
  for (const [kind, [name, total]] of Object.entries(POOLS)) {
    await client.query(
      'insert into capacity_pools (id, name, kind, total, allocated, reserved) values ($1, $2, $3, $4, 0, 0)',
      [newId('cpl'), name, kind, total],
    );
  }
}
