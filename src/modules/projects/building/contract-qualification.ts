import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar, Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { ProjectConstruction } from './project-construction.js';
import { ProjectContract } from './project-contract.js';
import { QUALIFICATION_KINDS, type QualificationKind, qualificationKinds } from './texts.js';

/** A qualification behind a contract, with the day until which it holds (IR-11, YY-3). */
@ObjectType({ implements: Node, description: 'A qualification behind a contract. 资质' })
@Access(inherited)
@Entity({
  tableName: 'contract_qualifications',
  policies: rowPolicy(visibleWithCase('contract_qualifications.construction_id')),
})
export class ContractQualification extends Node {
  @ManyToOne(() => ProjectConstruction, { ref: true, index: true })
  construction!: Ref<ProjectConstruction>;

  @ManyToOne(() => ProjectContract, { ref: true, index: true })
  contract!: Ref<ProjectContract>;

  @Field(() => qualificationKinds.values, { description: 'What it is for. 资质类别' })
  @Enum({ items: () => Object.keys(QUALIFICATION_KINDS) })
  kind!: QualificationKind;

  @Field({ description: 'Its grade. 资质等级' })
  @Property({ type: types.text })
  grade!: string;

  @Field({ description: 'The number of its certificate. 证书编号' })
  @Property({ type: types.text })
  certificate!: string;

  @Field(() => DateScalar, { description: 'The last day on which it holds. 有效期至' })
  @Property({ type: types.date })
  validUntil!: string;
}
idPrefix(ContractQualification, 'cql');

extend(
  ProjectContract,
  'qualifications',
  List(() => ContractQualification, {
    by: 'contract',
    orderBy: [['id', 'asc']],
    description: 'The qualifications behind it. 资质',
  }),
);
