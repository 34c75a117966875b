import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { ApplicationSystem } from '../application-system.js';
import { disposalStates } from './texts.js';

/** What becomes of the old system of one that moved to the cloud (CC-22). */
@ObjectType({
  implements: Case,
  description: 'What becomes of the old system of one that moved to the cloud. 原系统处置',
})
@Access(inherited)
@Entity({ tableName: 'legacy_disposals', policies: rowPolicy(visibleWithCase('legacy_disposals.id')) })
export class LegacyDisposal extends Case {
  @Field(() => ApplicationSystem, { description: 'The system that moved. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true, index: true })
  system!: Ref<ApplicationSystem>;

  @Field(() => DateScalar, {
    description: 'The last day on which the old system must still be kept. 原系统保留期限',
  })
  @Property({ type: types.date })
  retainUntil!: string;
}
idPrefix(LegacyDisposal, 'lgd');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => disposalStates.values, { description: 'Where it stands. 状态' })(
  LegacyDisposal.prototype,
  'state',
);
