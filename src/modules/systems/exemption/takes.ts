import {
  inputShape,
  line,
  listOf,
  oneOf,
  prose,
  reference,
  type Taken,
} from '../../../kernel/procedure/index.js';
import {
  type ExemptionBasis,
  exemptionBases,
  type InfrastructureKind,
  infrastructureKinds,
} from './texts.js';

const infrastructureInput = inputShape(
  'InfrastructureInput',
  { en: 'A piece of infrastructure of one’s own', zh: '自有基础设施条目' },
  {
    kind: oneOf<InfrastructureKind>(infrastructureKinds, {
      en: 'The kind of infrastructure',
      zh: '基础设施类别',
    }),
    specification: line({ en: 'What it is, and how much', zh: '说明' }),
  },
);

/** The system that an exemption is for. */
export const systemId = reference({ en: 'The system it is for', zh: '应用系统' });

/** Why an exemption is needed. */
export const reason = prose({ en: 'Why it is needed', zh: '理由' });

/** What a unit asks to have by itself. */
export const infrastructure = listOf(infrastructureInput, {
  en: 'What the unit asks to have by itself',
  zh: '基础设施清单',
});

/** Which document provides for it (CC-3). */
export const founded = {
  basisKind: oneOf<ExemptionBasis>(exemptionBases, {
    en: 'What kind of document provides for it',
    zh: '依据类别',
  }),
  citation: line({ en: 'The document and its article', zh: '依据条文' }),
};

/** A written opinion. */
export const opinion = prose({ en: 'The written opinion', zh: '意见' });

/** What a list of infrastructure is, as taken. */
export type InfrastructureTaken = Taken<{ readonly infrastructure: typeof infrastructure }>['infrastructure'];
