import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Opt, type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../kernel/cases/index.js';
import { DateScalar, DateTimeScalar } from '../../kernel/graphql/index.js';
import { idPrefix } from '../../kernel/read/index.js';
import { Project } from '../projects/index.js';
import { ApplicationSystem } from '../systems/index.js';
import { cloudRequestStates } from './procedure.texts.js';
import { cloudRequestKinds, CLOUD_REQUEST_KINDS, type CloudRequestKind } from './texts.js';

/** A unit’s request concerning cloud resources for one of its systems (CC-10). */
@ObjectType({
  implements: Case,
  description: 'A unit’s request concerning cloud resources for one of its systems. 云资源申请',
})
@Access(inherited)
@Entity({ tableName: 'cloud_requests', policies: rowPolicy(visibleWithCase('cloud_requests.id')) })
export class CloudRequest extends Case {
  @Field(() => cloudRequestKinds.values, { description: 'What is asked for. 申请类型' })
  @Enum({ items: () => Object.keys(CLOUD_REQUEST_KINDS) })
  kind!: CloudRequestKind;

  @Field(() => ApplicationSystem, { description: 'The system it is for. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true, index: true })
  system!: Ref<ApplicationSystem>;

  @Field(() => Project, {
    nullable: true,
    description:
      'The project that an application is made for, where it names one that the viewer may see. 所属项目',
  })
  @ManyToOne(() => Project, { ref: true, nullable: true, index: true })
  project?: Ref<Project> | null;

  @Field({ description: 'What the resources are for, or why they change or end. 用途或理由' })
  @Property({ type: types.text })
  purpose!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot be delivered, while that is unanswered or since. 交付问题',
  })
  @Property({ type: types.text, nullable: true })
  deliveryProblem?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day to which more time to test is asked for, while that is unanswered. 申请延长至',
  })
  @Property({ type: types.date, nullable: true })
  extensionAskedUntil?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When something was first delivered. 首次交付时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  deliveredAt?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a change is a major one, as its submission found or the office ruled since; absent before, and on other requests. 是否重大变更',
  })
  @Property({ type: types.boolean, nullable: true })
  major?: boolean | null;

  /** Whether the office ruled it major: what is raised is never lowered (CC-15b). */
  @Property({ type: types.boolean, default: false })
  raisedToMajor: boolean & Opt = false;

  /**
   * The MLPS grade of the system when this request set what later changes are measured against: at a go-live or
   * the completion of a major change (CC-15b). Absent on every other request.
   */
  @Property({ type: types.integer, nullable: true })
  baselineGrade?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'On a termination: since when the system is offline, as the unit certifies. 下线日期',
  })
  @Property({ type: types.date, nullable: true })
  offlineOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'On a termination: whether the unit certifies that its data is migrated. 数据是否已迁移',
  })
  @Property({ type: types.boolean, nullable: true })
  dataMigrated?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'On a termination, and on the application of a system that moves: whether the unit certifies that its data is backed up. 数据是否已备份',
  })
  @Property({ type: types.boolean, nullable: true })
  dataBackedUp?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'On the application of a system that moves: when its data was last backed up. 数据备份日期',
  })
  @Property({ type: types.date, nullable: true })
  backedUpOn?: string | null;
}
idPrefix(CloudRequest, 'crq');
// The state is kept with the case; here it gets the values that these procedures have.
Field(() => cloudRequestStates.values, { description: 'Where it stands. 状态' })(
  CloudRequest.prototype,
  'state',
);
