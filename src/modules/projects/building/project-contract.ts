import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import {
  CreditCodeScalar,
  DateScalar,
  DateTimeScalar,
  DecimalScalar,
  Node,
} from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { ProjectConstruction } from './project-construction.js';
import { CONTRACT_ROLES, type ContractRole, contractRoles } from './texts.js';

/** A contract of a project with who builds it or supervises the works (YP-14). */
@ObjectType({ implements: Node, description: 'A contract with who builds or supervises. 项目合同' })
@Access(inherited)
@Entity({
  tableName: 'project_contracts',
  policies: rowPolicy(visibleWithCase('project_contracts.construction_id')),
})
@Check({ name: 'project_contracts_amount', expression: 'amount > 0' })
export class ProjectContract extends Node {
  @ManyToOne(() => ProjectConstruction, { ref: true, index: true })
  construction!: Ref<ProjectConstruction>;

  @Field(() => contractRoles.values, { description: 'What the other party does. 合同角色' })
  @Enum({ items: () => Object.keys(CONTRACT_ROLES) })
  role!: ContractRole;

  @Field({ description: 'The other party. 合同相对方' })
  @Property({ type: types.text })
  party!: string;

  @Field(() => CreditCodeScalar, {
    description: 'The other party’s unified social credit code. 统一社会信用代码',
  })
  @Property({ type: types.text })
  creditCode!: string;

  @Field(() => DecimalScalar, { description: 'What it costs, in yuan. 合同金额(元)' })
  @Property({ columnType: 'numeric(16,2)', type: types.decimal })
  amount!: string;

  @Field(() => DateScalar, { description: 'When it was signed. 签订日期' })
  @Property({ type: types.date })
  signedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. 登记时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  recordedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ended before its time. 终止时间',
  })
  @Property({ type: types.datetime, columnType: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it ended. 终止原因' })
  @Property({ type: types.text, nullable: true })
  endReason?: string | null;
}
idPrefix(ProjectContract, 'pct');

extend(
  ProjectConstruction,
  'contracts',
  List(() => ProjectContract, {
    by: 'construction',
    orderBy: [
      ['recordedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'Its contracts, ended ones among them. 项目合同',
  }),
);
