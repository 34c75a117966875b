import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy, seenWith } from '../../kernel/access/index.js';
import { DateTimeScalar, Node } from '../../kernel/graphql/index.js';
import { Computed, extend, idPrefix, List } from '../../kernel/read/index.js';
import { Provision, type ProvisionId } from '../../kernel/regulations/index.js';
import { ApplicationSystem } from './application-system.js';
import { findingKinds } from './texts.js';

/** Something found on a running system that has to be put right, with the provision it offends. */
@ObjectType({ implements: Node, description: 'Something found on a system. 系统问题' })
@Access(inherited)
@Entity({
  tableName: 'system_findings',
  policies: rowPolicy(seenWith('application_systems', 'system_id')),
})
export class SystemFinding extends Node {
  @ManyToOne(() => ApplicationSystem, { ref: true, index: true })
  system!: Ref<ApplicationSystem>;

  @Field(() => findingKinds.values, { description: 'What was found. 问题类别' })
  @Property({ type: types.text })
  kind!: string;

  @Field(() => DateTimeScalar, { description: 'When. 发现时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  raisedAt!: Date;

  @Property({ type: types.text })
  provisionId!: ProvisionId;

  @Computed<Pick<SystemFinding, 'provisionId'>>(() => Provision, {
    description: 'The provision it offends. 依据条款',
    columns: ['provisionId'],
    value: (row, ctx) => ctx.house.ruleBook.provision(row.provisionId),
  })
  provision?: Provision;
}
idPrefix(SystemFinding, 'fnd');

extend(
  ApplicationSystem,
  'findings',
  List(() => SystemFinding, {
    by: 'system',
    orderBy: [
      ['raisedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'What was found on it. 问题',
  }),
);
