import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import { PeriodUnit } from '../calendar/index.js';
import { decisionOutcomes, deadlineKinds, procedureNames } from '../cases/index.js';
import { parties, roles } from '../identity/index.js';
import { ParameterKind, Provision } from '../regulations/index.js';

/** A desk: a role in a party. */
@ObjectType('ProcedureDesk', { description: 'A role in a party. 岗位' })
@Access(inherited)
export class ProcedureDeskType {
  @Field(() => parties.values, { description: 'The party. 参与方' })
  party!: string;

  @Field(() => roles.values, { description: 'The role in it. 角色' })
  role!: string;
}

/** A period as a table states it. */
@ObjectType('ProcedureDeadline', { description: 'A period that a procedure starts. 程序期限' })
@Access(inherited)
export class ProcedureDeadlineType {
  @Field(() => deadlineKinds.values, { description: 'What must be done by it. 期限事项' })
  kind!: string;

  @Field(() => ProcedureDeskType, { description: 'Who must act. 责任岗位' })
  desk!: ProcedureDeskType;

  @Field(() => Int, { description: 'Its length as in force today. 时长' })
  amount!: number;

  @Field(() => PeriodUnit, { description: 'The unit of its length. 计算单位' })
  unit!: string;

  @Field(() => ParameterKind, { description: 'Stated by the article, or our norm. 法定或内部规定' })
  legal!: string;

  @Field(() => Provision, { description: 'The provision it comes from. 依据条款' })
  provision!: Provision;
}

/** Where a step can lead. */
@ObjectType('ProcedureOutcome', { description: 'Where a step can lead. 步骤结果' })
@Access(inherited)
export class ProcedureOutcomeType {
  @Field(() => String, {
    nullable: true,
    description: 'The next state; absent where the state stays. 下一状态',
  })
  to!: string | null;

  @Field(() => decisionOutcomes.values, {
    nullable: true,
    description: 'The decision that it records, if it is one. 决定',
  })
  decides!: string | null;

  @Field(() => [ProcedureDeadlineType], { description: 'The periods that it starts. 起算的期限' })
  starts!: readonly ProcedureDeadlineType[];
}

/** A state of a procedure. */
@ObjectType('ProcedureState', { description: 'A state of a procedure. 状态' })
@Access(inherited)
export class ProcedureStateType {
  @Field({ description: 'Its name. 状态名' })
  name!: string;

  @Field({ description: 'What people call it. 状态标签' })
  label!: string;

  @Field(() => ProcedureDeskType, {
    nullable: true,
    description: 'Who must act in it; absent at an end. 待办岗位',
  })
  waitsFor!: ProcedureDeskType | null;
}

/** A row of a procedure's table. */
@ObjectType('ProcedureStep', { description: 'A step of a procedure. 步骤' })
@Access(inherited)
export class ProcedureStepType {
  @Field({ description: 'The mutation that takes it. 步骤名' })
  name!: string;

  @Field({ description: 'What people call it. 步骤标签' })
  label!: string;

  @Field(() => [String], {
    description: 'The states in which it is possible; none for a first step. 适用状态',
  })
  from!: readonly string[];

  @Field(() => [ProcedureOutcomeType], { description: 'Where it can lead, tried in this order. 可能结果' })
  leads!: readonly ProcedureOutcomeType[];

  @Field(() => [ProcedureDeskType], { description: 'Who may take it. 办理岗位' })
  by!: readonly ProcedureDeskType[];

  @Field(() => [String], { description: 'What it takes, beside id and version. 所需输入' })
  takes!: readonly string[];

  @Field(() => [deadlineKinds.values], { description: 'The periods that it meets. 完成的期限' })
  meets!: readonly string[];

  @Field(() => Provision, { description: 'The provision behind it. 依据条款' })
  provision!: Provision;
}

/** A procedure as its table states it. */
@ObjectType('Procedure', { description: 'A procedure as its table states it. 程序' })
@Access(inherited)
export class ProcedureType {
  @Field(() => procedureNames.values, { description: 'Its name. 程序名' })
  name!: string;

  @Field({ description: 'What people call it. 程序标签' })
  label!: string;

  @Field(() => [ProcedureStateType], { description: 'Its states. 状态' })
  states!: readonly ProcedureStateType[];

  @Field(() => [ProcedureStepType], { description: 'Its steps. 步骤' })
  steps!: readonly ProcedureStepType[];
}
