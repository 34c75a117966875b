import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, OFFICIAL, rowPolicy, SEES_ALL, SIGNED_IN, UNITS } from '../access/index.js';
import { Node } from '../graphql/index.js';
import { idPrefix } from '../read/index.js';

const visible = `${SIGNED_IN} and (id = (select current_setting('zy.person', true))
  or official or ${OFFICIAL} or ${SEES_ALL} or units && ${UNITS})`;

/**
 * Somebody who signs in through the city's single sign-on (CC-20b); the software keeps no passwords. Officials
 * of the deciding parties are known to everybody signed in; a municipal unit's people only to their unit and to
 * officials.
 */
@ObjectType({ implements: Node, description: 'Somebody who signs in. 人员' })
@Access(inherited)
@Entity({
  tableName: 'people',
  policies: rowPolicy(visible),
})
export class Person extends Node {
  @Field({ description: 'The name people call them by. 姓名' })
  @Property({ type: types.text })
  name!: string;

  /** The subject of their tokens: what the single sign-on knows them by. */
  @Field({ description: 'What the single sign-on knows them by. 登录名' })
  @Property({ type: types.text, unique: true })
  login!: string;

  /** The units they are a member of; kept with the memberships, for the row policy. */
  @Property({ type: types.array, columnType: 'text[]', runtimeType: 'string[]' })
  units: string[] = [];

  /** Whether they are a member of a deciding, supervising or providing party; kept with the memberships. */
  @Property({ type: types.boolean })
  official: boolean = false;
}
idPrefix(Person, 'psn');
