import sql from 'sql-template-tag';
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
    const membership = await into.em.findOne(Membership, { id: membershipId });
    if (!membership) throw notFound({ zh: '任职', en: 'the membership' });
    const unitId = membership.unit.id;
    act(unitId);
    // Two administrators ending each other at once must not leave the unit without one.
    const others = await into.run<{ id: string }>(sql`
      select id from memberships
      where unit_id = ${unitId} and role = 'UNIT_ADMIN' and ended_at is null order by id for update`);
    await into.em.refresh(membership);
    if (membership.endedAt) throw refused([{ code: 'MEMBERSHIP_ENDED', provision: 'CC-20b' }]);
    if (others.length === 1 && others[0]?.id === membershipId) {
      throw refused([{ code: 'LAST_ADMINISTRATOR', provision: 'CC-20b' }]);
    }
    membership.endedAt = into.at;
    return { id: membership.id, unitId, remark: membership.role };
  },
});
