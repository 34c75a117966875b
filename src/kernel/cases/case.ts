import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, InterfaceType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../access/index.js';
import { DateTimeScalar, Node } from '../graphql/index.js';
import { parties, Person, Unit } from '../identity/index.js';
import { procedureNames } from './procedure-names.js';
import { CASE_VISIBLE } from './visibility.js';

/**
 * One matter moving through a procedure (办件). Its state changes by steps alone. It is seen by its own unit, by
 * each party once it has been that party's turn, and by auditors.
 */
@InterfaceType({ implements: Node, description: 'One matter moving through a procedure. 办件' })
@Access(inherited)
@Entity({
  tableName: 'cases',
  inheritance: 'tpt',
  policies: rowPolicy(CASE_VISIBLE),
})
@Index({ properties: ['openedAt', 'id'] })
@Index({ properties: ['unit', 'openedAt', 'id'] })
@Index({ properties: ['dueAt', 'id'] })
export abstract class Case extends Node {
  @Field({ description: 'The number people quote. 办件编号' })
  @Property({ type: types.text, unique: true })
  number!: string;

  @Field(() => procedureNames.values, { description: 'The procedure it moves through. 程序' })
  @Property({ type: types.text })
  procedure!: string;

  /** The state in its procedure; concrete cases expose it as an enum of their own. */
  @Property({ type: types.text })
  state!: string;

  /** When it came to that state. */
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  stateSince!: Date;

  @Field(() => Unit, { description: 'The unit whose matter it is. 所属单位' })
  @ManyToOne(() => Unit, { ref: true })
  unit!: Ref<Unit>;

  @Field(() => DateTimeScalar, { description: 'When it was opened. 建立时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came to an end. 办结时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  closedAt?: Date | null;

  @Field(() => Int, { description: 'Counts its changes; a step names the one last seen. 版本' })
  @Property({ type: types.integer })
  version!: number;

  @Field(() => Int, { description: 'How often it has been submitted. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  @Field(() => Person, { nullable: true, description: 'Who submitted it last. 提交人' })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  submittedBy?: Ref<Person> | null;

  @Field(() => parties.values, {
    nullable: true,
    description: 'The party that must act now; none once it has ended. 待办方',
  })
  @Property({ type: types.text, nullable: true })
  waitingFor?: string | null;

  /** The soonest running deadline; absent where none runs. */
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  dueAt?: Date | null;

  /** Parties, and units other than its own, that may see it. */
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]' })
  seenBy: string[] = [];

  /** People barred from deciding it: who drafted, revised, submitted or reported on it (CC-36b). */
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]' })
  involved: string[] = [];
}
