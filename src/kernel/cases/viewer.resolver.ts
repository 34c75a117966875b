import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Args, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, type Asking, inherited, signedIn } from '../access/index.js';
import type { RequestContext } from '../context/index.js';
import { DateTimeScalar } from '../graphql/index.js';
import { Membership, Person } from '../identity/index.js';
import { connection, list, one, page } from '../read/index.js';
import { Case } from './case.js';
import { deskKey } from './desk-key.js';
import { procedureNames } from './procedure-names.js';
import { Turn } from './turn.js';

/** The desks at which somebody sits. */
function desksOf(asking: Asking): readonly string[] {
  return [...new Set(asking.memberships.map((membership) => deskKey(membership, membership.unitId)))];
}

/** The cases that wait for the viewer, soonest due first: one index read a desk. */
export const inbox = connection<Case, Turn>(() => Case, {
  name: 'Inbox',
  label: { en: 'cases that wait for the viewer', zh: '待办件' },
  through: { entity: () => Turn, node: 'case' },
  orderings: { DUE_AT: { by: 'dueAt', label: { en: 'due date', zh: '到期时间' } } },
  defaultOrder: 'DUE_AT_ASC',
  chooseOrder: false,
  filters: {
    procedures: {
      type: () => [procedureNames.values],
      description: 'Of one of these procedures. 程序',
      sql: (names: string[], node) => sql`${node('procedure')} = any(${names})`,
    },
    dueBefore: {
      type: () => DateTimeScalar,
      description: 'Due before this instant. 到期早于',
      sql: (instant: Date, _node, turn) => sql`${turn('dueAt')} < ${instant}`,
    },
  },
  branches: (asking, turn) => desksOf(asking).map((desk) => sql`${turn('desk')} = ${desk}`),
});

/** Who asks, and what waits for them. */
@ObjectType('Viewer', { description: 'Who asks, and what waits for them. 当前用户' })
@Access(inherited)
export class ViewerType {
  @Field(() => Person, { description: 'Who asks. 本人' })
  person!: unknown;

  @Field(() => [Membership], { description: 'For which units they may act, and as what. 任职' })
  memberships!: unknown;

  @Field(() => inbox.Connection, {
    description: 'The cases that wait for them, of every procedure, soonest due first. 待办',
  })
  inbox!: unknown;
}

Args(() => inbox.Args)(ViewerType.prototype, 'inbox', 0);

/** Answers who asks. */
@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, and what waits for them. 当前用户' })
  @Access(signedIn)
  async viewer(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const asking = await context.asking();
    const mine = asking?.personId ?? '';
    return context.read.object(info, {
      person: one(Person, mine),
      memberships: list(Membership, {
        where: (row) => sql`${row('person')} = ${mine} and ${row('endedAt')} is null`,
        orderBy: [
          ['startedAt', 'asc'],
          ['id', 'asc'],
        ],
      }),
      inbox: page(inbox),
    });
  }
}
