import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import {
  approvalStates,
  type Deployment,
  DEPLOYMENTS,
  deployments,
  type Track,
  TRACKS,
  tracks,
} from './texts.js';

/** A unit’s construction plan, put to the authority before any budget (YP-9), or filed with it (YY-1). */
@ObjectType({
  implements: Case,
  description: 'A unit’s construction plan, put to the authority or filed with it. 项目建设方案报审',
})
@Access(inherited)
@Entity({ tableName: 'project_approvals', policies: rowPolicy(visibleWithCase('project_approvals.id')) })
export class ProjectApproval extends Case {
  @Field(() => Project, { description: 'The project that it is for. 项目' })
  @ManyToOne(() => Project, { ref: true, index: true })
  project!: Ref<Project>;

  @Field(() => tracks.values, {
    description: 'By which track it goes, as funding, kind and security of the project say. 审批方式',
  })
  @Enum({ items: () => Object.keys(TRACKS) })
  track!: Track;

  @Field({ description: 'What is built, and how. 建设内容' })
  @Property({ type: types.text })
  summary!: string;

  @Field(() => deployments.values, { description: 'Where it will run. 部署方式' })
  @Enum({ items: () => Object.keys(DEPLOYMENTS) })
  deployment!: Deployment;

  @Field(() => String, {
    nullable: true,
    description: 'How network security is kept, as the plan states it. 网络安全措施',
  })
  @Property({ type: types.text, nullable: true })
  networkSecurity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How cryptography is applied, as the plan states it. 密码应用',
  })
  @Property({ type: types.text, nullable: true })
  cryptography?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'That its products are safe and reliable, as the plan states it. 产品安全可靠情况',
  })
  @Property({ type: types.text, nullable: true })
  productSafety?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a major project passed its standardisation review; absent before. 标准化审查是否通过',
  })
  @Property({ type: types.boolean, nullable: true })
  standardised?: boolean | null;
}
idPrefix(ProjectApproval, 'pap');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => approvalStates.values, { description: 'Where it stands. 状态' })(
  ProjectApproval.prototype,
  'state',
);
