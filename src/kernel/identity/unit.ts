import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, OFFICIAL, rowPolicy, SIGNED_IN } from '../access/index.js';
import { CreditCodeScalar, Node } from '../graphql/index.js';
import { idPrefix } from '../read/index.js';
import { PARTIES, parties } from './parties.js';

/**
 * An organisation that takes part: a municipal unit, a district or its bureau, or one of the parties that
 * decide, supervise or provide. Units form a tree (CC-52). Everybody who is signed in may know the units.
 */
@ObjectType({ implements: Node, description: 'An organisation that takes part in the procedures. 单位' })
@Access(inherited)
@Entity({
  tableName: 'units',
  policies: rowPolicy(SIGNED_IN, OFFICIAL),
})
export class Unit extends Node {
  @Field({ description: 'Its official name. 单位名称' })
  @Property({ type: types.text, unique: true })
  name!: string;

  @Field(() => CreditCodeScalar, { description: 'Its unified social credit code. 统一社会信用代码' })
  @Property({ type: types.text, unique: true })
  creditCode!: string;

  @Field(() => parties.values, { description: 'The party it is in the procedures. 参与方' })
  @Enum({ items: () => Object.keys(PARTIES), index: true })
  party!: string;

  @Field(() => Unit, { nullable: true, description: 'The unit above it; none for the city. 上级单位' })
  @ManyToOne(() => Unit, { ref: true, nullable: true, index: true })
  parent?: Ref<Unit>;
}
idPrefix(Unit, 'unt');
