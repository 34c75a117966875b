import sql from 'sql-template-tag';
import type { Write } from '../../../kernel/context/index.js';
import { Membership } from '../../../kernel/identity/index.js';
import { declareOperation, reference } from '../../../kernel/procedure/index.js';
import { notFound, refused } from '../../../kernel/refusals/index.js';
import { administrators } from './administrators.js';

/** The administrator of a unit ends a membership in it; from then on the person acts for it no more (CC-20b). */
declareOperation({
  name: 'endMembership',
  text: { en: 'Ends a membership in the unit', zh: '终止任职' },
  by: administrators,
  takes: { membershipId: reference({ en: 'The membership', zh: '任职' }) },
  basis: 'CC-20b',
  payload: { field: 'membership', type: () => Membership },
  does: async (into, { membershipId }, act) => {
    const membership = await find(into, membershipId);
    if (!membership) throw notFound({ zh: '任职', en: 'the membership' });
    const { unit_id: unitId, role } = membership;
    act(unitId);
    // Two administrators ending each other at once must not leave the unit without one.
    const [others, locked] = await Promise.all([
      into.run<{ id: string }>(sql`
        select id from memberships
        where unit_id = ${unitId} and role = 'UNIT_ADMIN' and ended_at is null order by id for update`),
      find(into, membershipId),
    ]);
    if (locked?.ended_at) throw refused([{ code: 'MEMBERSHIP_ENDED', provision: 'CC-20b' }]);
    if (others.length === 1 && others[0]?.id === membershipId) {
      throw refused([{ code: 'LAST_ADMINISTRATOR', provision: 'CC-20b' }]);
    }
    into.records.update('memberships', { id: membershipId, ended_at: into.at });
    return { id: membershipId, unitId, remark: role };
  },
});

interface MembershipRow {
  readonly unit_id: string;
  readonly role: string;
  readonly ended_at: string | null;
}

async function find(into: Write, id: string): Promise<MembershipRow | undefined> {
  const [row] = await into.run<MembershipRow>(
    sql`select unit_id, role, ended_at from memberships where id = ${id}`,
  );
  return row;
}
