import sql from 'sql-template-tag';
import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import { Membership, PARTIES, type PartyName, type RoleName, roles } from '../../../kernel/identity/index.js';
import { declareOperation, line, oneOf, reference } from '../../../kernel/procedure/index.js';
import { notFound, refused } from '../../../kernel/refusals/index.js';
import { administrators } from './administrators.js';

/** The administrator of a unit lets a person act for it in a role (CC-20b). */
declareOperation({
  name: 'grantMembership',
  text: { en: 'Lets a person act for the unit in a role', zh: '授予任职' },
  by: administrators,
  takes: {
    unitId: reference({ en: 'The unit', zh: '单位' }),
    login: line({ en: 'What the single sign-on knows the person by', zh: '登录名' }),
    name: line({ en: 'The person’s name, where they are new here', zh: '姓名' }),
    role: oneOf<RoleName>(roles, { en: 'As what', zh: '角色' }),
  },
  basis: 'CC-20b',
  payload: { field: 'membership', type: () => Membership },
  does: async (into, { unitId, login, name, role }, act) => {
    const [unit] = await into.run<JoinedUnit>(sql`select id, party from units where id = ${unitId}`);
    if (!unit) throw notFound({ zh: '单位', en: 'the unit' });
    act(unitId);
    const id = await addMembership(into, unit, login, name, role);
    return { id, unitId, remark: login };
  },
});

/** The unit that somebody joins. */
interface JoinedUnit {
  readonly id: string;
  readonly party: PartyName;
}

/**
 * Adds a membership; a person who is new here is entered with it.
 * @returns the membership's id
 * @throws DomainError REFUSED for a role that members of this party cannot hold, or that the person holds already
 */
export async function addMembership(
  into: Write,
  unit: JoinedUnit,
  login: string,
  name: string,
  role: RoleName,
): Promise<string> {
  const possible: readonly string[] = PARTIES[unit.party].roles;
  if (!possible.includes(role)) {
    const params = { role, possible: possible.join(', ') };
    throw refused([{ code: 'ROLE_NOT_OF_PARTY', params, path: 'input.role', provision: 'CC-20b' }]);
  }
  // The person may belong to other units whose people this administrator does not see.
  const [person] = await into.run<{ id: string }>(
    sql`select enter_person(${newId('psn')}, ${login}, ${name}) as id`,
  );
  const personId = person?.id as string;
  const held = await into.run(sql`
    select id from memberships
    where person_id = ${personId} and unit_id = ${unit.id} and role = ${role} and ended_at is null`);
  if (held.length > 0) throw refused([{ code: 'ALREADY_MEMBER', path: 'input.login', provision: 'CC-20b' }]);
  const id = newId('mbr');
  into.records.insert('memberships', {
    id,
    person_id: personId,
    unit_id: unit.id,
    role,
    started_at: into.at,
  });
  return id;
}
