import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { DateScalar } from '../../../kernel/graphql/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { ApplicationSystem } from '../../systems/index.js';
import { SHARING_BASES, type SharingBasis, sharingBases, sharingStates } from './texts.js';

/** A unit’s application that one of its systems be built or kept though it may not share its data (YP-27b). */
@ObjectType({
  implements: Case,
  description: 'A unit’s application that a system be built or kept though it may not share. 不予共享申请',
})
@Access(inherited)
@Entity({ tableName: 'sharing_consents', policies: rowPolicy(visibleWithCase('sharing_consents.id')) })
export class SharingConsent extends Case {
  @Field(() => ApplicationSystem, { description: 'The system that may not share. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true, index: true })
  system!: Ref<ApplicationSystem>;

  @Field(() => sharingBases.values, { description: 'What sort of rule forbids it. 依据类别' })
  @Enum({ items: () => Object.keys(SHARING_BASES) })
  basisKind!: SharingBasis;

  @Field({ description: 'The rule and its article. 依据条文' })
  @Property({ type: types.text })
  citation!: string;

  @Field({ description: 'Why the system is needed nonetheless. 建设或者保留的必要性' })
  @Property({ type: types.text })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The document by which the city government consents. 批准文号',
  })
  @Property({ type: types.text, nullable: true })
  consentDocument?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The date of that document. 批准日期' })
  @Property({ type: types.date, nullable: true })
  consentedOn?: string | null;
}
idPrefix(SharingConsent, 'shc');
// The state is kept with the case; here it gets the values that this procedure has.
Field(() => sharingStates.values, { description: 'Where it stands. 状态' })(
  SharingConsent.prototype,
  'state',
);
