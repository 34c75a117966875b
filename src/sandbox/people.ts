import { ownerQuery } from './owner-query.js';

/** A person of the sandbox, with what they may act as. */
export interface SandboxPerson {
  readonly login: string;
  readonly name: string;
  readonly memberships: readonly { readonly unit: string; readonly roles: readonly string[] }[];
}

/** The people one can be in the sandbox; those whom its users entered included. */
export class People {
  /** @param ownerUrl the database with the login that owns the tables, which sees everybody */
  constructor(private readonly ownerUrl: string) {}

  /** Everybody, by login. */
  async all(): Promise<readonly SandboxPerson[]> {
    return ownerQuery<SandboxPerson>(
      this.ownerUrl,
      `
      select p.login, p.name, coalesce(json_agg(json_build_object('unit', held.unit, 'roles', held.roles))
        filter (where held.unit is not null), '[]') as memberships
      from people p left join lateral (
        select u.name as unit, json_agg(m.role order by m.started_at, m.id) as roles
        from memberships m join units u on u.id = m.unit_id
        where m.person_id = p.id and m.ended_at is null group by u.name
      ) held on true
      group by p.login, p.name order by p.login`,
    );
  }

  /** Whether there is such a person. */
  async has(login: string): Promise<boolean> {
    return (await ownerQuery(this.ownerUrl, 'select from people where login = $1', [login])).length > 0;
  }
}
