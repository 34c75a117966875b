import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Ref, types } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, rowPolicy } from '../../../kernel/access/index.js';
import { Case, visibleWithCase } from '../../../kernel/cases/index.js';
import { idPrefix } from '../../../kernel/read/index.js';
import { ApplicationSystem } from '../application-system.js';
import {
  EXEMPTION_BASES,
  EXEMPTION_KINDS,
  type ExemptionBasis,
  exemptionBases,
  type ExemptionKind,
  exemptionKinds,
  exemptionStates,
} from './texts.js';

/** A unit’s application to be exempt from the cloud for one of its systems (CC-3, CC-4b). */
@ObjectType({
  implements: Case,
  description: 'A unit’s application to be exempt from the cloud for one of its systems. 例外申请',
})
@Access(inherited)
@Entity({ tableName: 'cloud_exemptions', policies: rowPolicy(visibleWithCase('cloud_exemptions.id')) })
export class CloudExemption extends Case {
  @Field(() => exemptionKinds.values, { description: 'From what. 例外类型' })
  @Enum({ items: () => Object.keys(EXEMPTION_KINDS) })
  kind!: ExemptionKind;

  @Field(() => ApplicationSystem, { description: 'The system it is for. 应用系统' })
  @ManyToOne(() => ApplicationSystem, { ref: true, index: true })
  system!: Ref<ApplicationSystem>;

  @Field({ description: 'Why it is needed; for a system that cannot move, the special reason. 理由' })
  @Property({ type: types.text })
  reason!: string;

  @Field(() => exemptionBases.values, {
    nullable: true,
    description: 'For own infrastructure: what kind of document provides for it. 依据类别',
  })
  @Enum({ items: () => Object.keys(EXEMPTION_BASES), nullable: true })
  basisKind?: ExemptionBasis | null;

  @Field(() => String, {
    nullable: true,
    description: 'For own infrastructure: the document and its article. 依据条文',
  })
  @Property({ type: types.text, nullable: true })
  citation?: string | null;
}
idPrefix(CloudExemption, 'cex');
// The state is kept with the case; here it gets the values that these procedures have.
Field(() => exemptionStates.values, { description: 'Where it stands. 状态' })(
  CloudExemption.prototype,
  'state',
);
