import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { Node } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { LegacyDisposal } from './legacy-disposal.js';
import { LEGACY_FATES, type LegacyFate, legacyFates } from './texts.js';

/** One resource of an old system, as its unit lists it (CC-22). */
@ObjectType({ implements: Node, description: 'One resource of an old system. 原系统资源' })
@Access(inherited)
@Entity({
  tableName: 'legacy_resources',
  policies: rowPolicy(visibleWithCase('legacy_resources.disposal_id')),
})
@Check({ name: 'legacy_resources_quantity', expression: 'quantity > 0' })
export class LegacyResource extends Node {
  @ManyToOne(() => LegacyDisposal, { ref: true, index: true })
  disposal!: Ref<LegacyDisposal>;

  /** Its place in the list, from 1. */
  @Property({ type: types.integer })
  place!: number;

  @Field(() => Int, { description: 'The round of filing for which it was written. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  /** Whether a later round has another list in its place; kept for the record. */
  @Property({ type: types.boolean })
  replaced!: boolean;

  @Field({ description: 'What it is. 名称和规格' })
  @Property({ type: types.text })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its number as a public asset. 资产编号' })
  @Property({ type: types.text, nullable: true })
  assetNumber?: string | null;

  @Field(() => Int, { description: 'How many. 数量' })
  @Property({ type: types.integer })
  quantity!: number;

  @Field(() => legacyFates.values, {
    nullable: true,
    description: 'What becomes of it, as the office says; absent before. 处置方式',
  })
  @Enum({ items: () => Object.keys(LEGACY_FATES), nullable: true })
  fate?: LegacyFate | null;
}
idPrefix(LegacyResource, 'lgr');

extend(
  LegacyDisposal,
  'resources',
  List(() => LegacyResource, {
    by: 'disposal',
    where: (t) => sql`not ${t('replaced')}`,
    orderBy: [['place', 'asc']],
    description: 'The complete list of the old system’s resources. 原系统资源清单',
  }),
);
