import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, OFFICIAL, rowPolicy, SIGNED_IN } from '../../../kernel/access/index.js';
import { DateTimeScalar, Node } from '../../../kernel/graphql/index.js';
import { Unit } from '../../../kernel/identity/index.js';
import { Computed, idPrefix } from '../../../kernel/read/index.js';
import { Provision } from '../../../kernel/regulations/index.js';
import { findingLaw, type FindingName, FINDINGS, findings, measureLaw } from './laws.js';
import { RectificationOrder } from './rectification-order.js';

/**
 * A notice by which the authority criticises a unit before all others (YP-29, YP-32). Everybody who is signed in
 * reads it; it says in its own words what it is about, since the project itself is not for everybody.
 */
@ObjectType({
  implements: Node,
  description: 'A notice by which the authority criticises a unit before all others. 通报批评',
})
@Access(inherited)
@Entity({
  tableName: 'public_criticisms',
  policies: rowPolicy(SIGNED_IN, OFFICIAL),
})
@Index({ properties: ['publishedAt', 'id'] })
export class PublicCriticism extends Node {
  @Field(() => Unit, { description: 'The unit that is criticised. 被通报单位' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field({ description: 'The name of the project or system that it is about. 项目或系统名称' })
  @Property({ type: types.text })
  subjectName!: string;

  @Field(() => findings.values, { description: 'What was found. 监督发现' })
  @Enum({ items: () => Object.keys(FINDINGS) })
  finding!: FindingName;

  @Field({ description: 'Its text. 通报内容' })
  @Property({ type: types.text })
  notice!: string;

  @Field(() => DateTimeScalar, { description: 'When it was published. 通报时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  publishedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what it names was confirmed as put right; absent before. 整改到位时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  rectifiedAt?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn, because its case was revoked; absent otherwise. 撤回时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  withdrawnAt?: Date | null;

  @Field(() => RectificationOrder, {
    nullable: true,
    description: 'The case in which it was published, for who may see that. 所依办件',
  })
  @ManyToOne(() => RectificationOrder, { ref: true, index: true })
  order!: Ref<RectificationOrder>;

  @Computed<Pick<PublicCriticism, 'finding'>>(() => Provision, {
    description: 'The provision that provides for it. 依据条款',
    columns: ['finding'],
    value: (row, { house }) => house.ruleBook.provision(criticismProvision(row.finding)),
  })
  provision?: Provision;
}
idPrefix(PublicCriticism, 'crt');

/** The provision of a criticism: that of the finding where it provides for it itself (YP-32). */
function criticismProvision(finding: FindingName) {
  const own = findingLaw(finding).provision;
  return own === 'YP-32' ? own : measureLaw('PUBLIC_CRITICISM').provision;
}
