import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access, inherited, OFFICIAL, ownUnit, rowPolicy, SEES_ALL, seenBy } from '../access/index.js';
import { Case } from '../cases/index.js';
import { DateTimeScalar, Node } from '../graphql/index.js';
import { say } from '../i18n/index.js';
import { Person, Unit } from '../identity/index.js';
import { Computed, idPrefix } from '../read/index.js';
import { Provision } from '../regulations/index.js';
import { groundOf, restrictionGrounds } from './grounds.js';
import { RESTRICTION_KINDS, type RestrictionKind, restrictionKinds } from './kinds.js';
import { restrictionSubjects } from './subjects.js';

/**
 * Something that a unit, a system or a project may not get until what was found is put right. The unit sees its own,
 * and so do the parties that keep to it; what was lifted stays on record.
 */
@ObjectType({
  implements: Node,
  description: 'Something that may not be had until what was found is put right. 限制措施',
})
@Access(inherited)
@Entity({
  tableName: 'restrictions',
  policies: rowPolicy(`${ownUnit()} or ${seenBy()} or ${SEES_ALL}`, OFFICIAL),
})
@Index({
  name: 'restrictions_in_force',
  expression: `create unique index "restrictions_in_force" on "restrictions" ("subject_id", "kind", "ground", "found_on_id") where "lifted_at" is null`,
})
@Index({ properties: ['imposedAt', 'id'] })
export class Restriction extends Node {
  @Field(() => restrictionKinds.values, { description: 'What may not be had. 限制措施' })
  @Enum({ items: () => Object.keys(RESTRICTION_KINDS) })
  kind!: RestrictionKind;

  @Field(() => restrictionSubjects.values, { description: 'What sort of thing it holds for. 限制对象类别' })
  @Property({ type: types.text })
  subject!: string;

  @Field(() => ID, { description: 'Whom it holds for. 限制对象' })
  @Property({ type: types.text })
  subjectId!: string;

  @Field(() => ID, { description: 'On what the reason was found. 问题对象' })
  @Property({ type: types.text })
  foundOnId!: string;

  @Field(() => Unit, { description: 'The unit that it concerns. 所涉单位' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => restrictionGrounds.values, { description: 'What was found. 限制事由' })
  @Property({ type: types.text })
  ground!: string;

  @Field({ description: 'What was found, in the words of who imposed it. 具体理由' })
  @Property({ type: types.text })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What that rests on. 证据' })
  @Property({ type: types.text, nullable: true })
  evidence?: string | null;

  @Field(() => Case, { nullable: true, description: 'The case in which it was imposed, if any. 所依办件' })
  @ManyToOne(() => Case, { ref: true, nullable: true, index: true })
  case?: Ref<Case> | null;

  @Field(() => DateTimeScalar, { description: 'Since when it holds. 起始时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  imposedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who imposed it; absent where the system did. 作出人' })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  imposedBy?: Ref<Person> | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was lifted; absent while it holds. 解除时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  liftedAt?: Date | null;

  @Field(() => Person, { nullable: true, description: 'Who lifted it. 解除人' })
  @ManyToOne(() => Person, { ref: true, nullable: true })
  liftedBy?: Ref<Person> | null;

  @Field(() => String, { nullable: true, description: 'Why it was lifted. 解除理由' })
  @Property({ type: types.text, nullable: true })
  liftReason?: string | null;

  @Computed<Pick<Restriction, 'ground'>>(() => Provision, {
    description: 'The provision that imposes it. 依据条款',
    columns: ['ground'],
    value: (row, { house }) => house.ruleBook.provision(groundOf(row.ground).provision),
  })
  provision?: Provision;

  @Computed<Pick<Restriction, 'ground'>>(() => String, {
    description: 'What must have come about for it to be lifted. 解除条件',
    columns: ['ground'],
    value: (row, { language }) => say(groundOf(row.ground).lifting, language),
  })
  liftedWhen?: string;

  /** Parties that keep to it. */
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]' })
  seenBy: string[] = [];
}
idPrefix(Restriction, 'rst');
