import { types } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { ArgsType, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, DecimalScalar, Node } from '../../../../src/kernel/graphql/index.js';
import { Computed, type FactContext, First, idPrefix, List } from '../../../../src/kernel/read/index.js';

/** A small world in the shape of the real one: an interface over two concrete types, with parts. */
@ObjectType({ implements: Node, description: 'An office. 部门' })
@Entity({ tableName: 'offices' })
export class Office extends Node {
  @Field({ description: 'Name. 名称' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Budget. 预算' })
  @Property({ type: types.decimal, columnType: 'numeric(20,2)', nullable: true })
  budget?: string;

  @Field(() => String, { description: 'Seats. 席位' })
  @Property({ type: types.bigint })
  seats!: string;

  @Field(() => [String], { description: 'Tags. 标签' })
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]' })
  tags!: string[];

  @Field(() => Office, { nullable: true, description: 'The office above. 上级' })
  @ManyToOne(() => Office, { ref: true, nullable: true })
  parent?: Ref<Office>;
}
idPrefix(Office, 'off');

@ArgsType()
class AgeArgs {
  @Field(() => Int, { defaultValue: 1, description: 'Factor. 倍数' })
  factor!: number;
}

@ObjectType({ description: 'A size. 规模' })
export class Size {
  @Field(() => Int, { description: 'Notes. 附注数' })
  notes!: number;

  @Field({ description: 'Label. 标签' })
  label!: string;
}

/** What a computed field gave to the tests to look at. */
export const batches: { rows: number; args: unknown }[] = [];

@InterfaceType({ implements: Node, description: 'A matter. 事项' })
@Entity({ tableName: 'matters', inheritance: 'tpt' })
export abstract class Matter extends Node {
  @Field({ description: 'Number. 编号' })
  @Property({ type: types.text })
  number!: string;

  @Field(() => Office, { description: 'Office. 部门' })
  @ManyToOne(() => Office, { ref: true })
  office!: Ref<Office>;

  @Field(() => DateTimeScalar, { description: 'Opened. 立案' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closed. 结案' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  closedAt?: Date | null;

  @Field({ description: 'State. 状态' })
  @Property({ type: types.text })
  state!: string;

  @List(() => Note, {
    by: 'matter',
    orderBy: [
      ['at', 'asc'],
      ['id', 'asc'],
    ],
    description: 'Notes. 附注',
  })
  notes!: Note[];

  @First(() => Note, {
    by: 'matter',
    where: (note) => sql`not ${note('hidden')}`,
    orderBy: [
      ['at', 'desc'],
      ['id', 'desc'],
    ],
    description: 'The latest visible note. 最新附注',
  })
  latestNote!: Note | null;

  @Computed<Pick<Matter, 'closedAt'>>(() => Boolean, {
    description: 'Whether it is closed by now. 已结案',
    sql: (matter, at) => sql`${matter('closedAt')} <= ${at}`,
    nullable: true,
  })
  isClosed!: boolean | null;

  @Computed(() => Int, {
    columns: ['openedAt'],
    args: () => AgeArgs,
    description: 'Hours since opening. 时长',
    value: (row: Pick<Matter, 'openedAt'>, context: FactContext, { factor }: AgeArgs) =>
      Math.floor((context.viewer.at.getTime() - row.openedAt.getTime()) / 3_600_000) * factor,
  })
  age!: number;

  @Computed(() => Size, {
    columns: ['id'],
    args: () => AgeArgs,
    description: 'How many notes. 附注数',
    batch: async (rows: readonly Pick<Matter, 'id'>[], context: FactContext, { factor }: AgeArgs) => {
      batches.push({ rows: rows.length, args: { factor } });
      const counts = await context.session.run<{ matter_id: string; count: number }>(
        sql`select matter_id, count(*)::int as count from notes where matter_id = any(${rows.map((row) => row.id)}) group by 1`,
      );
      const byId = new Map(counts.map((row) => [row.matter_id, row.count]));
      return rows.map((row) => ({ notes: (byId.get(row.id) ?? 0) * factor, label: row.id.slice(0, 3) }));
    },
  })
  size!: Size;
}

@ObjectType({ implements: Matter, description: 'A purchase. 采购' })
@Entity({ tableName: 'purchases' })
export class Purchase extends Matter {
  @Field(() => DecimalScalar, { description: 'Amount. 金额' })
  @Property({ type: types.decimal, columnType: 'numeric(20,2)' })
  amount!: string;

  @Field(() => Office, { nullable: true, description: 'Payer. 付款方' })
  @ManyToOne(() => Office, { ref: true, nullable: true })
  payer?: Ref<Office> | null;

  @Computed(() => String, {
    columns: ['amount', 'number', 'payer'],
    description: 'One line. 摘要',
    value: (row: { amount: string; number: string; payer: string | null }) => {
      if (row.amount === '13.00') throw new Error('thirteen');
      return `${row.number}/${row.amount}/${row.payer}`;
    },
    nullable: true,
  })
  summary!: string;
}
idPrefix(Purchase, 'pur');

@ObjectType({ implements: Matter, description: 'A leave. 请假' })
@Entity({ tableName: 'leaves' })
export class Leave extends Matter {
  @Field(() => Int, { description: 'Days. 天数' })
  @Property({ type: types.integer })
  days!: number;

  @Field(() => DateScalar, { description: 'First day. 首日' })
  @Property({ type: types.date })
  startsOn!: string;
}
idPrefix(Leave, 'lea');

@ObjectType({ implements: Node, description: 'A note. 附注' })
@Entity({ tableName: 'notes' })
export class Note extends Node {
  @Field(() => Matter, { description: 'Matter. 事项' })
  @ManyToOne(() => Matter, { ref: true })
  matter!: Ref<Matter>;

  @Field({ description: 'Text. 内容' })
  @Property({ type: types.text })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When. 时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  at!: Date;

  @Field({ description: 'Hidden. 隐藏' })
  @Property({ type: types.boolean })
  hidden!: boolean;
}
idPrefix(Note, 'not');

/** Whose turn a matter is: not shown, but an inbox goes through it. */
@Entity({ tableName: 'turns' })
export class Turn {
  @PrimaryKey({ type: types.text })
  desk!: string;

  @ManyToOne(() => Matter, { ref: true, primary: true })
  matter!: Ref<Matter>;

  @Property({ type: types.datetime, columnType: 'timestamptz' })
  dueAt!: Date;
}
