import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DecimalScalar, Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { infrastructureKinds } from '../../systems/index.js';
import { ProjectApproval } from './project-approval.js';

/** One line of a project's hardware and software list. */
@ObjectType({
  implements: Node,
  description: 'One line of a project’s hardware and software list. 软硬件配置条目',
})
@Access(inherited)
@Entity({ tableName: 'project_items', policies: rowPolicy(visibleWithCase('project_items.approval_id')) })
@Check({ name: 'project_items_figures', expression: 'quantity > 0 and amount > 0' })
export class ProjectItem extends Node {
  @ManyToOne(() => ProjectApproval, { ref: true, index: true })
  approval!: Ref<ProjectApproval>;

  /** Its place in the list, from 1. */
  @Property({ type: types.integer })
  place!: number;

  @Field({ description: 'What it is. 名称及规格' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => infrastructureKinds.values, {
    nullable: true,
    description: 'The infrastructure of one’s own that it is, if it is such. 自有基础设施类别',
  })
  @Property({ type: types.text, nullable: true })
  infrastructure?: string | null;

  @Field(() => Int, { description: 'How many of it. 数量' })
  @Property({ type: types.integer })
  quantity!: number;

  @Field(() => DecimalScalar, { description: 'What all of it costs, in yuan. 金额(元)' })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal })
  amount!: string;
}
idPrefix(ProjectItem, 'pit');

extend(
  ProjectApproval,
  'items',
  List(() => ProjectItem, {
    by: 'approval',
    orderBy: [['place', 'asc']],
    description: 'Its hardware and software list. 软硬件配置清单',
  }),
);
