import { Check, Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { visibleWithCase } from '../../../kernel/cases/index.js';
import { DateTimeScalar, Node } from '../../../kernel/graphql/index.js';
import { Person } from '../../../kernel/identity/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { ProjectAcceptance } from './project-acceptance.js';
import { PANEL_CAPACITIES, type PanelCapacity, panelCapacities } from './texts.js';

/** What a member of an acceptance panel said, or that one stood back (YP-24c). */
@ObjectType({
  implements: Node,
  description: 'What a member of an acceptance panel said, or that one stood back. 验收组成员意见',
})
@Access(inherited)
@Entity({
  tableName: 'panel_opinions',
  policies: rowPolicy(visibleWithCase('panel_opinions.acceptance_id')),
})
@Check({
  name: 'panel_opinions_one_or_other',
  expression: 'recused = (opinion is null) and recused = (passed is null)',
})
export class PanelOpinion extends Node {
  @ManyToOne(() => ProjectAcceptance, { ref: true, index: true })
  acceptance!: Ref<ProjectAcceptance>;

  @Field(() => Int, { description: 'The round of the acceptance. 轮次' })
  @Property({ type: types.integer })
  round!: number;

  @Field({ description: 'The member. 成员' })
  @Property({ type: types.text })
  member!: string;

  @Field({ description: 'Where the member works. 工作单位' })
  @Property({ type: types.text })
  workplace!: string;

  @Field(() => panelCapacities.values, { description: 'For whom the member sits there. 成员身份' })
  @Enum({ items: () => Object.keys(PANEL_CAPACITIES) })
  capacity!: PanelCapacity;

  @Field({ description: 'Whether the member has an interest and stood back. 是否回避' })
  @Property({ type: types.boolean })
  recused!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the member would accept. 是否同意通过' })
  @Property({ type: types.boolean, nullable: true })
  passed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The opinion. 意见' })
  @Property({ type: types.text, nullable: true })
  opinion?: string | null;

  @Field(() => Person, { nullable: true, description: 'Who recorded it. 记录人' })
  @ManyToOne(() => Person, { ref: true })
  recordedBy!: Ref<Person>;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. 记录时间' })
  @Property({ type: types.datetime, columnType: 'timestamptz' })
  recordedAt!: Date;
}
idPrefix(PanelOpinion, 'pno');

extend(
  ProjectAcceptance,
  'panelOpinions',
  List(() => PanelOpinion, {
    by: 'acceptance',
    orderBy: [
      ['recordedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'What the panel’s members said, in all rounds. 验收组成员意见',
  }),
);
