import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited } from '../access/index.js';
import { PeriodUnit } from '../calendar/index.js';
import { decisionOutcomes, deadlineKinds, procedureNames } from '../cases/index.js';
import { parties, roles } from '../identity/index.js';
import { ParameterKind, Provision } from '../regulations/index.js';
import { ProcedureFieldType } from './procedure-fields.js';

/** A desk: a role in a party. */
@ObjectType('ProcedureDesk', { description: 'A role in a party. 岗位' })
@Access(inherited)
export class ProcedureDeskType {
  @Field(() => parties.values, { description: 'The party. 参与方' })
  party!: string;

  @Field({ description: 'What people call the party. 参与方名称' })
  partyLabel!: string;

  @Field(() => roles.values, { description: 'The role in it. 角色' })
  role!: string;

  @Field({ description: 'What people call the role. 角色名称' })
  roleLabel!: string;

  @Field({ description: 'Only in the unit that the case belongs to. 限办件所属单位' })
  owner!: boolean;
}

/** A length of time as the rule book states it, with its source. */
@ObjectType({ description: 'A length of time as the rule book states it. 期间' })
@Access(inherited)
abstract class StatedPeriod {
  @Field({ description: 'What people call it. 名称' })
  label!: string;

  @Field(() => Int, { description: 'Its length as in force today. 时长' })
  amount!: number;

  @Field(() => PeriodUnit, { description: 'The unit of its length. 计算单位' })
  unit!: string;

  @Field({ description: 'Its length in words, e.g. 3 working days. 时长表述' })
  inWords!: string;

  @Field(() => ParameterKind, { description: 'Stated by the article, or our norm. 法定或内部规定' })
  legal!: string;

  @Field(() => Provision, { description: 'The provision it comes from. 依据条款' })
  provision!: Provision;
}

/** A time that must pass before a step is possible. */
@ObjectType('ProcedureMinimum', {
  description: 'A time that must pass before a step is possible. 最短期限',
})
@Access(inherited)
export class ProcedureMinimumType extends StatedPeriod {
  @Field({ description: 'The name by which steps refer to it. 事项' })
  kind!: string;
}

/** A period as a table states it. */
@ObjectType('ProcedureDeadline', { description: 'A period that a procedure starts. 程序期限' })
@Access(inherited)
export class ProcedureDeadlineType extends StatedPeriod {
  @Field(() => deadlineKinds.values, { description: 'What must be done by it. 期限事项' })
  kind!: string;

  @Field(() => ProcedureDeskType, { description: 'Who must act. 责任岗位' })
  desk!: ProcedureDeskType;

  @Field(() => String, {
    nullable: true,
    description: 'The kind of minimum from whose end it is counted, where that is later. 起算前的最短期限',
  })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The day from whose beginning it is counted, in words, where that is not the step that starts it. 起算日',
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The day of the year with which it ends, as MM-DD: its length is then that from today, and no day off moves it. 截止日',
  })
  until!: string | null;
}

/** A kind of period, with what people call it. */
@ObjectType('ProcedureDeadlineKind', { description: 'A kind of period in a procedure. 期限事项' })
@Access(inherited)
export class ProcedureDeadlineKindType {
  @Field(() => deadlineKinds.values, { description: 'The kind, as steps name it. 事项' })
  kind!: string;

  @Field({ description: 'What people call it. 事项名称' })
  label!: string;

  @Field(() => [ProcedureDeadlineType], {
    description: 'The lengths with which steps start it; more than one where it can start anew. 各次时长',
  })
  periods!: readonly ProcedureDeadlineType[];
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

  @Field(() => String, {
    nullable: true,
    description:
      'The condition in words, where a step chooses; absent where it has one outcome, or for what is left. 条件',
  })
  condition!: string | null;

  @Field(() => decisionOutcomes.values, {
    nullable: true,
    description: 'The decision that it records, if it is one. 决定',
  })
  decides!: string | null;

  @Field(() => String, { nullable: true, description: 'What people call that decision. 决定名称' })
  decisionLabel!: string | null;

  @Field(() => [deadlineKinds.values], {
    description: 'The periods that the step meets only where it leads here. 仅在此完成的期限',
  })
  meets!: readonly string[];

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

  @Field({ description: 'A case begins in it. 是否初始状态' })
  initial!: boolean;

  @Field({ description: 'A case is over in it. 是否终结状态' })
  ends!: boolean;

  @Field({ description: 'The applicant takes their own time in it: no period bounds it. 是否不设期限' })
  unbounded!: boolean;

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
  @Field({ description: 'The mutation that takes it; a name alone, where the system takes it. 步骤名' })
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

  @Field({
    description:
      'The SDL type of its input, to declare a variable with; empty where the system takes it. 输入类型',
  })
  inputType!: string;

  @Field(() => [ProcedureFieldType], {
    description: 'What it takes beside id and version, as fields of a form. 输入字段',
  })
  fields!: readonly ProcedureFieldType[];

  @Field({ description: 'It opens the case, and therefore takes no id and no version. 是否建立办件' })
  opens!: boolean;

  @Field({ description: 'It records a decision; what is written with it is the opinion. 是否作出决定' })
  decides!: boolean;

  @Field({
    description:
      'The system takes it by itself, when what it says has come about: no mutation does. 是否由系统办理',
  })
  bySystem!: boolean;

  @Field({
    description:
      'Whoever took part in the case or belongs to its unit must leave it to a colleague (CC-36b). 是否须回避',
  })
  recuses!: boolean;

  @Field({ description: 'Whoever takes it is barred from deciding the case later (CC-36b). 是否参与申办' })
  involves!: boolean;

  @Field(() => [deadlineKinds.values], {
    description: 'The periods that it meets, by whichever of its outcomes. 完成的期限',
  })
  meets!: readonly string[];

  @Field(() => deadlineKinds.values, {
    nullable: true,
    description: 'The period that it moves to the end of the day taken as `until`. 延长的期限',
  })
  extends!: string | null;

  @Field(() => [deadlineKinds.values], { description: 'The periods that stand still from it on. 中止的期限' })
  pauses!: readonly string[];

  @Field(() => [deadlineKinds.values], { description: 'The periods that go on from it. 恢复的期限' })
  resumes!: readonly string[];

  @Field(() => deadlineKinds.values, {
    nullable: true,
    description: 'The period with whose end time itself takes it, unless it was met. 届满即发生的期限',
  })
  atEndOf!: string | null;

  @Field(() => ProcedureMinimumType, {
    nullable: true,
    description: 'The time that begins with it and must pass before another step. 起算的最短期限',
  })
  opensMinimum!: ProcedureMinimumType | null;

  @Field(() => ProcedureMinimumType, {
    nullable: true,
    description: 'The time that must have passed. 须届满的最短期限',
  })
  minimum!: ProcedureMinimumType | null;

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

  @Field(() => Provision, { description: 'The provision that founds it. 依据条款' })
  provision!: Provision;

  @Field({ description: 'The SDL type of its cases. 办件类型' })
  caseType!: string;

  @Field({ description: 'The field by which the payloads of its steps carry the case. 返回字段' })
  payloadField!: string;

  @Field(() => [ProcedureDeadlineKindType], { description: 'The kinds of period in it. 期限事项' })
  deadlines!: readonly ProcedureDeadlineKindType[];

  @Field(() => [ProcedureStateType], { description: 'Its states. 状态' })
  states!: readonly ProcedureStateType[];

  @Field(() => [ProcedureStepType], { description: 'Its steps. 步骤' })
  steps!: readonly ProcedureStepType[];
}
