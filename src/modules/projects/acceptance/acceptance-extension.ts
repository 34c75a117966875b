import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar } from '../../../kernel/graphql/index.js';
import { extend, idPrefix, List } from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import { ProjectAcceptance } from './project-acceptance.js';
import { extensionStates } from './texts.js';

/** A unit’s application for more time to apply for acceptance (YP-24b); while it is pending the period goes on. */
@ObjectType({
  implements: Case,
  description: 'A unit’s application for more time to apply for acceptance. 延期验收申请',
})
@Access(inherited)
@Entity({
  tableName: 'acceptance_extensions',
  policies: rowPolicy(visibleWithCase('acceptance_extensions.id')),
})
export class AcceptanceExtension extends Case {
  @Field(() => Project, { description: 'The project. 项目' })
  @ManyToOne(() => Project, { ref: true, index: true })
  project!: Ref<Project>;

  @Field(() => ProjectAcceptance, { description: 'The acceptance that is put off. 项目验收' })
  @ManyToOne(() => ProjectAcceptance, { ref: true, index: true })
  acceptance!: Ref<ProjectAcceptance>;

  @Field(() => DateScalar, { description: 'The last day that is asked for. 申请延期至' })
  @Property({ type: types.date })
  until!: string;

  @Field({ description: 'Why it cannot be in time. 延期理由' })
  @Property({ type: types.text })
  reason!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that was granted. 同意延期至' })
  @Property({ type: types.date, nullable: true })
  grantedUntil?: string | null;
}
idPrefix(AcceptanceExtension, 'axt');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => extensionStates.values, { description: 'Where it stands. 状态' })(
  AcceptanceExtension.prototype,
  'state',
);

extend(
  ProjectAcceptance,
  'extensions',
  List(() => AcceptanceExtension, {
    by: 'acceptance',
    orderBy: [
      ['openedAt', 'asc'],
      ['id', 'asc'],
    ],
    description: 'The applications for more time. 延期验收申请',
  }),
);
