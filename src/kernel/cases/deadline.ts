import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Opt, type Ref, types } from '@mikro-orm/postgresql';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../access/index.js';
import { type DayInfo, lastDayOf, type Pause, PeriodUnit } from '../calendar/index.js';
import { DateTimeScalar, Node } from '../graphql/index.js';
import { PARTIES, parties } from '../identity/index.js';
import { type Columns, Computed, idPrefix } from '../read/index.js';
import { ParameterKind, Provision, type ProvisionId } from '../regulations/index.js';
import { Case } from './case.js';
import { DeadlineCount } from './deadline-count.js';
import { deadlineKinds } from './deadline-kinds.js';
import { visibleWithCase } from './visibility.js';

/** How a deadline stands. */
export enum DeadlineStatus {
  RUNNING = 'RUNNING',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
  MET = 'MET',
  MET_LATE = 'MET_LATE',
  PAUSED = 'PAUSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(DeadlineStatus, {
  name: 'DeadlineStatus',
  description: 'How a deadline stands. 期限状态',
  valuesConfig: {
    RUNNING: { description: 'It runs. 计时中' },
    DUE_SOON: { description: 'Its last working day has come. 即将到期' },
    OVERDUE: { description: 'Its last day has passed unmet. 已逾期' },
    MET: { description: 'What it asked for was done in time. 按期完成' },
    MET_LATE: { description: 'It was done, after the last day. 逾期完成' },
    PAUSED: { description: 'Its clock stands still. 已暂停' },
    CANCELLED: { description: 'It no longer applies. 已取消' },
  },
});

/** How a deadline stands at an instant. On time means before `dueAt`. */
function statusAt(deadline: Columns<Deadline>, at: Sql): Sql {
  return sql`case
    when ${deadline('metAt')} is not null then
      case when ${deadline('metAt')} < ${deadline('dueAt')} then 'MET' else 'MET_LATE' end
    when ${deadline('cancelledAt')} is not null then 'CANCELLED'
    when ${deadline('pausedAt')} is not null then 'PAUSED'
    when ${at} >= ${deadline('dueAt')} then 'OVERDUE'
    when ${at} >= ${deadline('soonAt')} then 'DUE_SOON'
    else 'RUNNING' end`;
}

/** A period of the rule book running on a case: who must act, until when, and by which provision. */
@ObjectType({ implements: Node, description: 'A period running on a case. 办理期限' })
@Access(inherited)
@Entity({ tableName: 'deadlines', policies: rowPolicy(visibleWithCase()) })
@Index({
  name: 'deadlines_to_sweep',
  expression: `create index "deadlines_to_sweep" on "deadlines" ("due_at") where "overdue_at" is null and "met_at" is null and "cancelled_at" is null and "paused_at" is null`,
})
@Index({
  name: 'deadlines_overdue',
  expression: `create index "deadlines_overdue" on "deadlines" ("case_id") where "overdue_at" is not null and "met_at" is null and "cancelled_at" is null`,
})
export class Deadline extends Node {
  @ManyToOne(() => Case, { ref: true, index: true })
  case!: Ref<Case>;

  @Field(() => deadlineKinds.values, { description: 'What must be done by it. 期限事项' })
  @Property({ type: types.text })
  kind!: string;

  @Field(() => parties.values, { description: 'The party that must act. 责任方' })
  @Enum({ items: () => Object.keys(PARTIES) })
  party!: string;

  /** The desk on which the case lies while it runs. */
  @Property({ type: types.text })
  desk!: string;

  @Field(() => DateTimeScalar, { description: 'The event from which it is counted. 起算时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  startedAt!: Date;

  /** The end of the minimum after which it is counted, where that came later than its start. */
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  countedAfter?: Date | null;

  @Field(() => DateTimeScalar, { description: 'The instant at which its last day ends. 到期时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  dueAt!: Date;

  /** The instant at which its last working day begins. */
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  soonAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was met. 完成时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  metAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ceased to apply. 取消时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  cancelledAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when its clock stands still. 暂停时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  pausedAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last extended. 延期时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  extendedAt?: Date | null;

  /** When its passing unmet was put on record; the sweep asks for it once. */
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  overdueAt?: Date | null;

  @Property({ type: types.text })
  provisionId!: ProvisionId;

  /** The parameter it was counted by. */
  @Property({ type: types.text })
  parameter!: string;

  /** LAW or HOUSE, as the parameter was when it started. */
  @Enum({ items: () => Object.keys(ParameterKind) })
  legal!: string;

  @Property({ type: types.integer })
  amount!: number;

  @Enum({ items: () => Object.keys(PeriodUnit) })
  period!: string;

  /** Whether it ends with a day of the year, which no day off moves. */
  @Property({ type: types.boolean, default: false })
  fixed: boolean & Opt = false;

  @Property({ type: types.json })
  skipped!: readonly DayInfo[];

  @Property({ type: types.boolean })
  provisional!: boolean;

  /** The days on which its clock stood still. */
  @Property({ type: types.json, default: '[]' })
  pauses: Opt<readonly Pause[]> = [];

  @Computed(() => DeadlineStatus, {
    description: 'How it stands now. 期限状态',
    sql: statusAt,
  })
  status?: DeadlineStatus;

  @Computed(() => Provision, {
    description: 'The provision it comes from. 依据条款',
    columns: ['provisionId'],
    value: (row: Pick<Deadline, 'provisionId'>, ctx) => ctx.house.ruleBook.provision(row.provisionId),
  })
  provision?: Provision;

  @Computed(() => DeadlineCount, {
    description: 'How it was counted. 计算方式',
    columns: [
      'amount',
      'period',
      'fixed',
      'legal',
      'parameter',
      'dueAt',
      'extendedAt',
      'skipped',
      'pauses',
      'provisional',
    ],
    value: ({ period, legal, dueAt, extendedAt, ...row }: Counting) => ({
      ...row,
      unit: period,
      kind: legal,
      extended: Boolean(extendedAt),
      lastDay: lastDayOf(dueAt),
    }),
  })
  counted?: DeadlineCount;
}
idPrefix(Deadline, 'dln');

type Counting = Pick<
  Deadline,
  | 'amount'
  | 'period'
  | 'fixed'
  | 'legal'
  | 'parameter'
  | 'dueAt'
  | 'extendedAt'
  | 'skipped'
  | 'pauses'
  | 'provisional'
>;
