import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { rowPolicy } from '../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../kernel/cases/index.js';
import { Node } from '../../kernel/graphql/index.js';
import { idPrefix } from '../../kernel/read/index.js';
import { RESOURCE_KINDS, type ResourceKind } from '../capacity/index.js';
import { PlanAccount } from './plan-account.js';

/**
 * What an approved request draws on its unit's plan, and how that stood at the approval: whether it exceeded the plan
 * then is on record with it (CC-50a).
 */
@Entity({ tableName: 'plan_draws', policies: rowPolicy(visibleWithCase('plan_draws.case_id')) })
@Unique({ properties: ['case', 'kind'] })
export class PlanDraw extends Node {
  @ManyToOne(() => Case, { ref: true })
  case!: Ref<Case>;

  @ManyToOne(() => PlanAccount, { ref: true, index: true })
  account!: Ref<PlanAccount>;

  @Enum({ items: () => Object.keys(RESOURCE_KINDS) })
  kind!: ResourceKind;

  /** What was planned, and drawn by others, when it was approved. */
  @Property({ type: types.integer })
  planned!: number;

  @Property({ type: types.integer })
  drawnBefore!: number;

  /** What it draws; nothing any more once it is cancelled. */
  @Property({ type: types.integer })
  quantity!: number;
}
idPrefix(PlanDraw, 'rpd');
