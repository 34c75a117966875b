import sql from 'sql-template-tag';
import type { Write } from '../../../kernel/context/index.js';
import { newId } from '../../../kernel/graphql/index.js';
import {
  Membership,
  PARTIES,
  type PartyName,
  Person,
  type RoleName,
  roles,
  Unit,
} from '../../../kernel/identity/index.js';
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
    const unit = await into.em.findOne(Unit, { id: unitId });
    if (!unit) throw notFound({ zh: '单位', en: 'the unit' });
    act(unitId);
    const membership = await addMembership(into, unit, login, name, role);
    return { id: membership.id, unitId, remark: login };
  },
});

/**
 * Adds a membership; a person who is new here is entered with it.
 * @throws DomainError REFUSED for a role that members of this party cannot hold, or that the person holds already
 */
export async function addMembership(
  into: Write,
  unit: Unit,
  login: string,
  name: string,
  role: RoleName,
): Promise<Membership> {
  const possible: readonly string[] = PARTIES[unit.party as PartyName].roles;
  if (!possible.includes(role)) {
    const params = { role, possible: possible.join(', ') };
    throw refused([{ code: 'ROLE_NOT_OF_PARTY', params, path: 'input.role', provision: 'CC-20b' }]);
  }
  // The person may belong to other units whose people this administrator does not see.
  const [person] = await into.run<{ id: string }>(
    sql`select enter_person(${newId('psn')}, ${login}, ${name}) as id`,
  );
  const personId = person?.id as string;
  const held = await into.em.count(Membership, { person: personId, unit: unit.id, role, endedAt: null });
  if (held > 0) throw refused([{ code: 'ALREADY_MEMBER', path: 'input.login', provision: 'CC-20b' }]);
  return into.em.create(Membership, {
    id: newId('mbr'),
    person: into.em.getReference(Person, personId, { wrapped: true }),
    unit: into.em.getReference(Unit, unit.id, { wrapped: true }),
    role,
    startedAt: into.at,
  });
}
