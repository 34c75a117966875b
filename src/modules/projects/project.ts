import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, ownUnit, rowPolicy, SEES_ALL, seenBy } from '../../kernel/access/index.js';
import { DateScalar, DateTimeScalar, DecimalScalar, Node } from '../../kernel/graphql/index.js';
import { Unit } from '../../kernel/identity/index.js';
import { Computed, idPrefix } from '../../kernel/read/index.js';
import { ApplicationSystem } from '../systems/index.js';
import { STAGE_FACTS } from './stages.js';
import {
  BY_GOVERNMENT,
  FISCAL,
  type Funding,
  FUNDINGS,
  fundings,
  GATE_OF,
  type MoneyGate,
  moneyGates,
  PROJECT_KINDS,
  PROJECT_STAGES,
  type ProjectKind,
  projectKinds,
  type ProjectStage,
  projectStages,
} from './texts.js';

/**
 * An informatization project of a unit, from its first declaration to its evaluation (CC-17, YP-2). Money is in yuan
 * and exact. Its own unit sees it, and whoever a case of it has come to; its stage moves with steps of its cases.
 */
@ObjectType({ implements: Node, description: 'An informatization project of a unit. 政务信息化项目' })
@Access(inherited)
@Entity({
  tableName: 'projects',
  policies: rowPolicy(`${ownUnit()} or ${seenBy()} or ${SEES_ALL}`),
})
@Check({ name: 'projects_mlps_grade', expression: 'mlps_grade >= 1 and mlps_grade <= 5' })
@Check({ name: 'projects_money', expression: 'estimate > 0 and approved_estimate > 0' })
@Index({ properties: ['year', 'id'] })
export class Project extends Node {
  @Field({ description: 'Its name. 项目名称' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => Unit, { description: 'The unit that builds it. 项目建设单位' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  @Field(() => projectKinds.values, { description: 'What is done by it. 项目类型' })
  @Enum({ items: () => Object.keys(PROJECT_KINDS) })
  kind!: ProjectKind;

  @Field(() => Int, { description: 'The year in whose plan it stands or shall stand. 计划年度' })
  @Property({ type: types.integer })
  year!: number;

  @Field(() => DecimalScalar, { description: 'What it shall cost, as its unit estimates. 投资估算' })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal })
  estimate!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it may cost, as it was approved; absent before. 批复概算',
  })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal, nullable: true })
  approvedEstimate?: string | null;

  @Field(() => fundings.values, { description: 'Whose money it spends. 资金来源' })
  @Enum({ items: () => Object.keys(FUNDINGS) })
  funding!: Funding;

  @Field({ description: 'Whether it is an information security project. 是否信息安全工程' })
  @Property({ type: types.boolean })
  securityProject!: boolean;

  @Field({ description: 'Whether what it builds holds state secrets. 是否涉密' })
  @Property({ type: types.boolean })
  classified!: boolean;

  @Field({ description: 'Whether it is a major project. 是否重大项目' })
  @Property({ type: types.boolean })
  major!: boolean;

  @Field(() => Int, { description: 'The MLPS grade of what it builds, 1 to 5. 等级保护级别' })
  @Property({ type: types.integer })
  mlpsGrade!: number;

  @Field({ description: 'Whether the committee marked it to be built with private capital. 是否PPP模式' })
  @Property({ type: types.boolean })
  ppp!: boolean;

  @Field(() => ApplicationSystem, {
    nullable: true,
    description: 'The system that it builds or works on, if registered. 应用系统',
  })
  @ManyToOne(() => ApplicationSystem, { ref: true, nullable: true, index: true })
  system?: Ref<ApplicationSystem> | null;

  @Field(() => projectStages.values, { description: 'Where it stands. 项目阶段' })
  @Enum({ items: () => Object.keys(PROJECT_STAGES) })
  stage!: ProjectStage;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken into the city’s plan; absent where it stands in none. 列入计划时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  plannedAt?: Date | null;

  @Computed<Pick<Project, 'kind' | 'funding'>>(() => moneyGates.values, {
    nullable: true,
    description:
      'Before whose decision on money its construction plan is approved; absent where it spends no fiscal money. 审查后报送',
    columns: ['kind', 'funding'],
    value: ({ kind, funding }) => (FISCAL.has(funding) ? GATE_OF[kind] : null),
  })
  moneyGate?: MoneyGate | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The document by which the city government approved it as a new system of its plan. 市政府批准文号',
  })
  @Property({ type: types.text, nullable: true })
  governmentDocument?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date of that document; absent before, and where none is needed. 市政府批准日期',
  })
  @Property({ type: types.date, nullable: true })
  governmentApprovedOn?: string | null;

  @Computed<Pick<Project, 'stage' | 'funding' | 'kind' | 'governmentApprovedOn'>>(() => Boolean, {
    description:
      'Whether fiscal money may be budgeted for it: not before its construction plan is approved (YP-9), nor, for a new system, before the city government approved the plan (CC-49). 可否安排预算',
    columns: ['stage', 'funding', 'kind', 'governmentApprovedOn'],
    value: ({ stage, funding, kind, governmentApprovedOn }) =>
      FISCAL.has(funding) &&
      STAGE_FACTS[stage].goesAhead === true &&
      (!BY_GOVERNMENT.has(kind) || Boolean(governmentApprovedOn)),
  })
  mayBeBudgeted?: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When it was completed. 建成日期' })
  @Property({ type: types.date, nullable: true })
  completedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was accepted. 验收日期' })
  @Property({ type: types.date, nullable: true })
  acceptedOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the shortest warranty, where government money is used. 最短保修期至',
  })
  @Property({ type: types.date, nullable: true })
  warrantyUntil?: string | null;

  /** Parties that may see it. */
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]' })
  seenBy: string[] = [];
}
idPrefix(Project, 'prj');
