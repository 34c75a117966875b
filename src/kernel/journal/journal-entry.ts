import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, AUDIT_ROLE, inherited, SEES_ALL, seenWith, SIGNED_IN } from '../access/index.js';
import { DateTimeScalar, Node } from '../graphql/index.js';
import { parties } from '../identity/index.js';
import { Computed, idPrefix } from '../read/index.js';
import { Provision, type ProvisionId } from '../regulations/index.js';
import { DeadlineRecount } from './deadline-recount.js';
import { CASE_KINDS, JOURNAL_KINDS, journalKinds } from './journal-kinds.js';

const visible = `${SEES_ALL}
  or (kind in (${CASE_KINDS.map((kind) => `'${kind}'`).join(', ')}) and ${seenWith('cases', 'case_id')})`;

/**
 * Something that happened, once and for all: entries are only ever added, and sealed in one chain soon after.
 * A case's timeline, the audit and whoever follows events read this one record.
 */
@ObjectType({ implements: Node, description: 'Something that happened. 日志条目' })
@Access(inherited)
@Entity({
  tableName: 'journal_entries',
  policies: [
    { name: 'visible', command: 'select', using: visible },
    { name: 'add', command: 'insert', check: SIGNED_IN },
    { name: 'audit', command: 'select', roles: [AUDIT_ROLE], using: 'true' },
  ],
})
@Index({ properties: ['at', 'id'] })
@Index({ properties: ['caseId', 'at', 'id'] })
@Index({ properties: ['subjectId', 'at', 'id'] })
@Index({ properties: ['personId', 'at', 'id'] })
@Index({ properties: ['unitId', 'at', 'id'] })
export class JournalEntry extends Node {
  @Field(() => DateTimeScalar, { description: 'When it happened. 发生时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  at!: Date;

  @Field(() => journalKinds.values, { description: 'What it records. 类别' })
  @Enum({ items: () => Object.keys(JOURNAL_KINDS) })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the case it happened to, if any. 办件标识' })
  @Property({ type: types.text, nullable: true })
  caseId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of what it happened to, also where that is no case. 对象标识',
  })
  @Property({ type: types.text, nullable: true })
  subjectId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The mutation that did it; none for the passing of time. 步骤',
  })
  @Property({ type: types.text, nullable: true })
  step?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person who did it; none for the passing of time. 经办人标识',
  })
  @Property({ type: types.text, nullable: true })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of who did it, as it was then. 经办人' })
  @Property({ type: types.text, nullable: true })
  personName?: string | null;

  @Field(() => parties.values, { nullable: true, description: 'The party for which they did it. 参与方' })
  @Property({ type: types.text, nullable: true })
  party?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the unit in whose name they did it. 经办单位标识' })
  @Property({ type: types.text, nullable: true })
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: 'The state that the case left. 原状态' })
  @Property({ type: types.text, nullable: true })
  fromState?: string | null;

  @Field(() => String, { nullable: true, description: 'The state that it came to. 新状态' })
  @Property({ type: types.text, nullable: true })
  toState?: string | null;

  @Field(() => Int, { nullable: true, description: 'The case’s version after it. 版本' })
  @Property({ type: types.integer, nullable: true })
  version?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was written with it: an opinion or a reason. 意见或理由',
  })
  @Property({ type: types.text, nullable: true })
  remark?: string | null;

  @Property({ type: types.text, nullable: true })
  provisionId?: ProvisionId | null;

  @Field({ description: 'The request by which it came, as found in the logs. 请求编号' })
  @Property({ type: types.text })
  requestId!: string;

  /** Further facts for the audit: input, refusals, deadlines met. */
  @Property({ type: types.json })
  detail: Readonly<Record<string, unknown>> = {};

  @Computed(() => Provision, {
    nullable: true,
    description: 'The provision behind it. 依据条款',
    columns: ['provisionId'],
    value: (row: Pick<JournalEntry, 'provisionId'>, ctx) =>
      row.provisionId ? ctx.house.ruleBook.provision(row.provisionId) : null,
  })
  provision?: Provision | null;

  @Computed(() => DeadlineRecount, {
    nullable: true,
    description: 'How a deadline moved; only where one was counted again. 期限变动',
    columns: ['kind', 'detail'],
    value: ({ kind, detail }: Pick<JournalEntry, 'kind' | 'detail'>) =>
      kind === 'RECOUNTED' ? (detail['recount'] as DeadlineRecount) : null,
  })
  recount?: DeadlineRecount | null;
}
idPrefix(JournalEntry, 'jrn');
