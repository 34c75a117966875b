import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../access/index.js';
import { DateTimeScalar, Node } from '../graphql/index.js';
import { PARTIES, parties, Person } from '../identity/index.js';
import { Computed, idPrefix } from '../read/index.js';
import { Provision, type ProvisionId } from '../regulations/index.js';
import { Case } from './case.js';
import { DECISION_OUTCOMES, decisionOutcomes } from './decision-outcomes.js';
import { visibleWithCase } from './visibility.js';

/** A decision of a party on a case, with its written opinion and the provision behind it. */
@ObjectType({ implements: Node, description: 'A decision on a case. 决定' })
@Access(inherited)
@Entity({ tableName: 'decisions', policies: rowPolicy(visibleWithCase()) })
export class Decision extends Node {
  @ManyToOne(() => Case, { ref: true, index: true })
  case!: Ref<Case>;

  @Field({ description: 'The step by which it was made: a mutation’s name. 办理步骤' })
  @Property({ type: types.text })
  step!: string;

  @Field(() => decisionOutcomes.values, { description: 'How it came out. 决定结果' })
  @Enum({ items: () => Object.keys(DECISION_OUTCOMES) })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'The written reason. 意见' })
  @Property({ type: types.text, nullable: true })
  opinion?: string | null;

  @Field(() => Int, { description: 'The round of submission it belongs to. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  @Field(() => parties.values, { description: 'The party that decided. 决定方' })
  @Enum({ items: () => Object.keys(PARTIES) })
  party!: string;

  @Field(() => Person, { nullable: true, description: 'Who decided for it. 经办人' })
  @ManyToOne(() => Person, { ref: true })
  decidedBy!: Ref<Person>;

  @Field(() => DateTimeScalar, { description: 'When. 决定时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  decidedAt!: Date;

  @Property({ type: types.text })
  provisionId!: ProvisionId;

  @Computed(() => Provision, {
    description: 'The provision by which it was made. 依据条款',
    columns: ['provisionId'],
    value: (row: Pick<Decision, 'provisionId'>, ctx) => ctx.house.ruleBook.provision(row.provisionId),
  })
  provision?: Provision;
}
idPrefix(Decision, 'dec');
