import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar } from '../../../kernel/graphql/index.js';
import { First, extend, idPrefix } from '../../../kernel/read/index.js';
import { Project } from '../project.js';
import { warrantyStates } from './texts.js';

/**
 * The unit’s last look at what it built before the warranty ends (IR-15): opened ahead of that day, so that what the
 * contractor must repair is claimed in time.
 */
@ObjectType({
  implements: Case,
  description: 'A unit’s last look at what it built before the warranty ends. 保修期满检查',
})
@Access(inherited)
@Entity({ tableName: 'warranty_checks', policies: rowPolicy(visibleWithCase('warranty_checks.id')) })
export class WarrantyCheck extends Case {
  @Field(() => Project, { description: 'The project whose warranty ends. 项目' })
  @ManyToOne(() => Project, { ref: true, unique: true })
  project!: Ref<Project>;

  @Field(() => DateScalar, { description: 'The last day of the warranty. 保修期至' })
  @Property({ type: types.date })
  warrantyUntil!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was found and what was repaired; absent before. 检查和维修情况',
  })
  @Property({ type: types.text, nullable: true })
  report?: string | null;
}
idPrefix(WarrantyCheck, 'wrc');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => warrantyStates.values, { description: 'Where it stands. 状态' })(
  WarrantyCheck.prototype,
  'state',
);

extend(
  Project,
  'warrantyCheck',
  First(() => WarrantyCheck, {
    by: 'project',
    description: 'The check before its warranty ends; absent until that comes near. 保修期满检查',
  }),
);
