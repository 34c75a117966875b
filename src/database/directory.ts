import pg from 'pg';
import { z } from 'zod';
import { isCreditCode, newId } from '../kernel/graphql/index.js';
import { PARTIES, type PartyName } from '../kernel/identity/index.js';
import { RESOURCE_KINDS, type ResourceKind } from '../modules/capacity/index.js';

const name = z.string().trim().min(1).max(200);
const partyNames = Object.keys(PARTIES) as [PartyName, ...PartyName[]];
const resourceKinds = Object.keys(RESOURCE_KINDS) as [ResourceKind, ...ResourceKind[]];

const unit = z.strictObject({
  /** By what the rest of the file calls it. */
  key: z.string().min(1),
  name,
  creditCode: z.string().refine(isCreditCode, { error: 'must be a unified social credit code (GB 32100)' }),
  party: z.enum(partyNames),
  /** The key of the unit above it, which comes before it in the file. */
  parent: z.string().optional(),
});

const person = z.strictObject({
  /** What the single sign-on knows the person by. */
  login: name,
  name,
  memberships: z.array(z.strictObject({ unit: z.string(), roles: z.array(z.string()).min(1) })).min(1),
});

const pool = z.strictObject({ kind: z.enum(resourceKinds), name, total: z.number().int().positive() });

/** What a deployment begins with: its units, the people who administer them, and the cloud's pools. */
export const directorySchema = z
  .strictObject({ units: z.array(unit).min(1), people: z.array(person).min(1), pools: z.array(pool) })
  .superRefine(({ units, people }, context) => {
    const parties = new Map<string, PartyName>();
    units.forEach(({ key, party, parent }, index) => {
      const fault = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['units', index, field], message });
      if (parties.has(key)) fault('key', `${key} is the key of two units`);
      if (parent !== undefined && !parties.has(parent))
        fault('parent', `no unit before it has the key ${parent}`);
      parties.set(key, party);
    });
    people.forEach(({ memberships }, index) => {
      memberships.forEach(({ unit: key, roles }, at) => {
        const fault = (message: string) =>
          context.addIssue({ code: 'custom', path: ['people', index, 'memberships', at], message });
        const party = parties.get(key);
        if (party === undefined) return fault(`no unit has the key ${key}`);
        const possible: readonly string[] = PARTIES[party].roles;
        const wrong = roles.filter((role) => !possible.includes(role));
        if (wrong.length > 0)
          fault(`members of ${party} can be ${possible.join(', ')}, not ${wrong.join(', ')}`);
      });
    });
  });

/** What a deployment begins with. */
export type Directory = z.output<typeof directorySchema>;

/**
 * Enters what a deployment begins with in an empty database: nobody is there yet who could do it through the API.
 * To be called with the login that owns the tables; all of it or nothing.
 * @returns whether the database was empty; otherwise nothing was changed
 * @throws ZodError naming every fault of the directory
 */
export async function enterDirectory(ownerUrl: string, given: unknown): Promise<boolean> {
  const directory = directorySchema.parse(given);
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query('select from units limit 1');
    if (rows.length > 0) return false;
    const units = await enterUnits(client, directory);
    await enterPeople(client, directory, units);
    await enterPools(client, directory);
    await client.query(
      `insert into journal_entries (id, at, kind, step, request_id, detail)
       values ($1, house_now(), 'OPERATION', 'enterDirectory', 'directory', $2)`,
      [newId('jrn'), JSON.stringify(directory)],
    );
    await client.query('commit');
    return true;
  } finally {
    await client.end();
  }
}

async function enterUnits(client: pg.Client, { units }: Directory): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, name: unitName, creditCode, party, parent } of units) {
    const id = newId('unt');
    ids.set(key, id);
    await client.query(
      'insert into units (id, name, credit_code, party, parent_id) values ($1, $2, $3, $4, $5)',
      [id, unitName, creditCode, party, parent === undefined ? null : ids.get(parent)],
    );
  }
  return ids;
}

async function enterPeople(
  client: pg.Client,
  { people }: Directory,
  units: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { login, name: personName, memberships } of people) {
    const { rows } = await client.query<{ id: string }>('select enter_person($1, $2, $3) as id', [
      newId('psn'),
      login,
      personName,
    ]);
    for (const { unit: key, roles } of memberships) {
      for (const role of roles) {
        await client.query(
          'insert into memberships (id, person_id, unit_id, role, started_at) values ($1, $2, $3, $4, house_now())',
          [newId('mbr'), rows[0]?.id, units.get(key), role],
        );
      }
    }
  }
}

async function enterPools(client: pg.Client, { pools }: Directory): Promise<void> {
  for (const { kind, name: poolName, total } of pools) {
    await client.query(
      'insert into capacity_pools (id, name, kind, total, allocated, reserved) values ($1, $2, $3, $4, 0, 0)',
      [newId('cpl'), poolName, kind, total],
    );
  }
}
