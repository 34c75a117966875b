import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Opt, type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../kernel/access/index.js';
import { visibleWithCase } from '../../kernel/cases/index.js';
import { Node } from '../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../kernel/read/index.js';
import { RESOURCE_KINDS, type ResourceKind, resourceKinds } from '../capacity/index.js';
import { CloudRequest } from './cloud-request.js';

/**
 * One line of a request's resource list: what is asked for, and once approved what is granted, which may be less
 * (CC-12b). In a change the lines of a kind say all that the system shall have of that kind afterwards; a kind
 * that no line names stays as it is.
 */
@ObjectType({ implements: Node, description: 'One line of a request’s resource list. 资源清单条目' })
@Access(inherited)
@Entity({ tableName: 'resource_lines', policies: rowPolicy(visibleWithCase('resource_lines.request_id')) })
@Check({
  name: 'resource_lines_quantities',
  expression: 'requested >= 0 and (granted >= 0 and granted <= requested) and reserved >= 0',
})
export class ResourceLine extends Node {
  @ManyToOne(() => CloudRequest, { ref: true, index: true })
  request!: Ref<CloudRequest>;

  /** Its place in the list, from 1. */
  @Property({ type: types.integer })
  place!: number;

  @Field(() => Int, { description: 'The round of submission for which it was written. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  /** Whether a later round has another list in its place; kept for the record (CC-12a). */
  @Property({ type: types.boolean })
  replaced!: boolean;

  @Field(() => resourceKinds.values, { description: 'The kind of resource. 资源类别' })
  @Enum({ items: () => Object.keys(RESOURCE_KINDS) })
  kind!: ResourceKind;

  @Field({ description: 'Which sort of it. 规格' })
  @Property({ type: types.text })
  specification!: string;

  @Field(() => Int, { description: 'How much is asked for. 申请数量' })
  @Property({ type: types.integer })
  requested!: number;

  @Field(() => Int, { nullable: true, description: 'How much is granted; absent before approval. 核准数量' })
  @Property({ type: types.integer, nullable: true })
  granted?: number | null;

  @Field(() => String, { nullable: true, description: 'Why less is granted than was asked for. 核减理由' })
  @Property({ type: types.text, nullable: true })
  grantReason?: string | null;

  /** How much of its pool waits for delivery under it: reserved at approval, nothing once delivered (CC-14d). */
  @Property({ type: types.integer, default: 0 })
  reserved: number & Opt = 0;
}
idPrefix(ResourceLine, 'lin');

extend(
  CloudRequest,
  'lines',
  List(() => ResourceLine, {
    by: 'request',
    where: (t) => sql`not ${t('replaced')}`,
    orderBy: [['place', 'asc']],
    description: 'Its resource list. 资源清单',
  }),
);
extend(
  CloudRequest,
  'formerLines',
  List(() => ResourceLine, {
    by: 'request',
    where: (t) => sql`${t('replaced')}`,
    orderBy: [
      ['round', 'asc'],
      ['place', 'asc'],
    ],
    description: 'The resource lists of earlier rounds that were replaced. 历次资源清单',
  }),
);
