import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DateTimeScalar, Node } from '../../../kernel/graphql/index.js';
import { Person } from '../../../kernel/identity/index.js';
import { Computed, extend, idPrefix, List } from '../../../kernel/read/index.js';
import { Provision } from '../../../kernel/regulations/index.js';
import { measureKinds, measureLaw, type MeasureName, MEASURES } from './laws.js';
import { RectificationOrder } from './rectification-order.js';

/** A measure that the authority took in a case of supervision, with the provision that provides for it. */
@ObjectType({
  implements: Node,
  description: 'A measure that the authority took in a case of supervision. 监督措施',
})
@Access(inherited)
@Entity({
  tableName: 'supervision_measures',
  policies: rowPolicy(visibleWithCase('supervision_measures.order_id')),
})
export class SupervisionMeasure extends Node {
  @ManyToOne(() => RectificationOrder, { ref: true, index: true })
  order!: Ref<RectificationOrder>;

  @Field(() => measureKinds.values, { description: 'What was done. 措施' })
  @Enum({ items: () => Object.keys(MEASURES) })
  kind!: MeasureName;

  @Field({ description: 'Why, in the words of who took it. 理由' })
  @Property({ type: types.text })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was taken. 作出时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  takenAt!: Date;

  @Field(() => Person, { description: 'Who took it. 作出人' })
  @ManyToOne(() => Person, { ref: true })
  takenBy!: Ref<Person>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was lifted; absent while it holds. 解除时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  liftedAt?: Date | null;

  @Computed<Pick<SupervisionMeasure, 'kind'>>(() => Provision, {
    description: 'The provision that provides for it. 依据条款',
    columns: ['kind'],
    value: (row, { house }) => house.ruleBook.provision(measureLaw(row.kind).provision),
  })
  provision?: Provision;
}
idPrefix(SupervisionMeasure, 'msr');

extend(
  RectificationOrder,
  'measures',
  List(() => SupervisionMeasure, {
    by: 'order',
    orderBy: [
      ['takenAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'What followed where it was not obeyed. 监督措施',
  }),
);
