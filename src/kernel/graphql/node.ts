import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/core';
import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever has an id of its own and can be fetched again by it. */
@InterfaceType({ description: 'Anything that can be fetched again by its id. 节点' })
export abstract class Node {
  /** A prefix that names the kind, then a time-ordered UUID; clients treat it as opaque. */
  @Field(() => ID, { description: 'The global, opaque id. 标识' })
  @PrimaryKey({ type: types.text })
  id!: string;
}
