import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Ctx, Field, ID, Info, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access, inherited, signedIn } from '../../kernel/access/index.js';
import type { RequestContext } from '../../kernel/context/index.js';
import {
  cursorOfNow,
  EventFields,
  eventFields,
  follow,
  type FollowArguments,
  SealedEvent,
} from '../../kernel/events/index.js';
import { CASE_KINDS, type JournalEntry } from '../../kernel/journal/index.js';
import { type Columns, one, prefixFor, single } from '../../kernel/read/index.js';
import { CapacityAlert } from './capacity-alert.js';
import { CapacityAnnouncement } from './capacity-announcement.js';

/** Something that happened to an alert: raised, at a higher level, acknowledged, planned, expanded, overdue, resolved. */
@ObjectType({ description: 'Something that happened to a capacity alert. 容量预警事件' })
@Access(inherited)
export class CapacityAlertEvent extends EventFields {
  @Field(() => CapacityAlert, { description: 'The alert as it is now for the viewer. 容量预警' })
  capacityAlert!: CapacityAlert;

  @Field(() => CapacityAnnouncement, {
    nullable: true,
    description: 'The level that was announced with it; absent where none was. 发布的预警级别',
  })
  announcement?: CapacityAnnouncement | null;
}

const LIST = 'capacityAlerts';

type Arguments = FollowArguments & { readonly poolIds?: readonly string[] | null };

/** Tells what happens to alerts as it is sealed in the journal. */
@Resolver()
export class CapacityEventsResolver {
  @Subscription(() => CapacityAlertEvent, {
    description:
      'What happens to the capacity alerts that the viewer sees, each level announced included, in the order of the journal, each once; over WebSocket alone. 容量预警订阅',
    subscribe: follow<Arguments>({ name: LIST, where: ofAlerts }),
  })
  @Access(signedIn)
  capacityAlerts(
    @Arg('after', () => String, {
      nullable: true,
      description:
        'The cursor of the last event taken: what was missed since is told first. Without it, only what happens from now on is told. 起始游标',
    })
    _after: string | null,
    @Arg('poolIds', () => [ID], {
      nullable: true,
      description: 'Only alerts on these pools. 资源池',
    })
    _poolIds: readonly string[] | null,
    @Root() event: SealedEvent,
    @Ctx() { read }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return read.object(info, {
      ...eventFields(event),
      capacityAlert: one(CapacityAlert, event.caseId),
      announcement: single(CapacityAnnouncement, (row) => announcedBy(row, event)),
    });
  }

  @Query(() => String, {
    description:
      'Where `capacityAlerts` stands at the moment of this request: read it with what is shown, subscribe `after` it, and nothing falls between. 当前预警事件游标',
  })
  @Access(signedIn)
  capacityAlertsCursor(@Ctx() { read }: RequestContext): Promise<string> {
    return cursorOfNow(read.session, LIST);
  }
}

function ofAlerts(entry: Columns<JournalEntry>, { poolIds }: Arguments): Sql {
  const ofAlert = sql`${entry('kind')} = any(${[...CASE_KINDS]}) and starts_with(${entry('caseId')}, ${`${prefixFor(CapacityAlert)}_`})`;
  if (!poolIds) return ofAlert;
  return sql`${ofAlert} and exists (
    select from capacity_alerts a where a.id = ${entry('caseId')} and a.pool_id = any(${[...poolIds]}))`;
}

/** An announcement is a step of its own, which says its level; an alert announces each level once. */
function announcedBy(row: Columns<CapacityAnnouncement>, { caseId, entryId }: SealedEvent): Sql {
  return sql`${row('alert')} = ${caseId} and ${row('level')} = (
    select e.detail->'input'->>'level' from journal_entries e where e.id = ${entryId})`;
}
