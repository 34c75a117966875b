import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar, DateTimeScalar } from '../../../kernel/graphql/index.js';
import { Computed, idPrefix } from '../../../kernel/read/index.js';
import { Provision } from '../../../kernel/regulations/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { Project } from '../project.js';
import { findingLaw, type FindingName, FINDINGS, findings } from './laws.js';
import { orderStates } from './texts.js';

/**
 * An order of the authority to put something right by a date: on a project (YP-20, YP-29, YP-31, YP-32), on a system,
 * or on a cloud application that misses its goals (CC-46). The case belongs to the unit whose project or system it is.
 */
@ObjectType({
  implements: Case,
  description: 'An order of the authority to put something right by a date. 限期整改',
})
@Access(inherited)
@Entity({
  tableName: 'rectification_orders',
  policies: rowPolicy(visibleWithCase('rectification_orders.id')),
})
@Check({ name: 'rectification_orders_subject', expression: '(project_id is null) <> (system_id is null)' })
export class RectificationOrder extends Case {
  @Field(() => findings.values, { description: 'What was found. 监督发现' })
  @Enum({ items: () => Object.keys(FINDINGS) })
  finding!: FindingName;

  @Field(() => Project, { nullable: true, description: 'The project on which it was found. 项目' })
  @ManyToOne(() => Project, { ref: true, nullable: true, index: true })
  project?: Ref<Project> | null;

  @Field(() => ApplicationSystem, {
    nullable: true,
    description: 'The system on which it was found. 应用系统',
  })
  @ManyToOne(() => ApplicationSystem, { ref: true, nullable: true, index: true })
  system?: Ref<ApplicationSystem> | null;

  @Field({ description: 'What was found, in detail. 发现的问题' })
  @Property({ type: types.text })
  findings!: string;

  @Field({ description: 'What is to be put right. 整改要求' })
  @Property({ type: types.text })
  demands!: string;

  @Field(() => DateScalar, { description: 'The last day to put it right. 整改截止日期' })
  @Property({ type: types.date })
  rectifyBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when it is known that it was not obeyed: its date passed, or what was done did not suffice. 逾期或整改不到位时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  unmetAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the unit reported last; absent before. 整改情况',
  })
  @Property({ type: types.text, nullable: true })
  report?: string | null;

  @Computed<Pick<RectificationOrder, 'finding'>>(() => Provision, {
    description: 'The provision by which it was ordered. 依据条款',
    columns: ['finding'],
    value: (row, { house }) => house.ruleBook.provision(findingLaw(row.finding).provision),
  })
  provision?: Provision;
}
idPrefix(RectificationOrder, 'rec');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => orderStates.values, { description: 'Where it stands. 状态' })(
  RectificationOrder.prototype,
  'state',
);
