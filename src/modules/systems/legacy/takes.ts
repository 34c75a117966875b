import {
  inputShape,
  line,
  listOf,
  oneOf,
  optional,
  prose,
  reference,
  type Taken,
  whole,
} from '../../../kernel/procedure/index.js';
import { type LegacyFate, legacyFates } from './texts.js';

/** The most of one resource that an old system can have had. */
const MAX_QUANTITY = 10_000_000;

const resourceInput = inputShape(
  'LegacyResourceInput',
  { en: 'A resource of an old system', zh: '原系统资源' },
  {
    name: line({ en: 'What it is', zh: '名称和规格' }),
    assetNumber: optional(line({ en: 'Its number as a public asset', zh: '资产编号' })),
    quantity: whole({ en: 'How many', zh: '数量' }, 1, MAX_QUANTITY),
  },
);

const fateInput = inputShape(
  'LegacyFateInput',
  { en: 'What becomes of a resource', zh: '处置意见' },
  {
    resourceId: reference({ en: 'The resource', zh: '资源' }),
    fate: oneOf<LegacyFate>(legacyFates, { en: 'What becomes of it', zh: '处置方式' }),
  },
);

/** The complete list of an old system's resources. */
export const resources = listOf(
  resourceInput,
  { en: 'The complete list of the old system’s resources', zh: '原系统资源清单' },
  1,
  1_000,
);

/** What becomes of each; one that is not named is disposed of. */
export const fates = listOf(
  fateInput,
  { en: 'What becomes of each; one that is not named is disposed of', zh: '处置意见' },
  0,
  1_000,
);

/** A written opinion. */
export const opinion = prose({ en: 'The written opinion', zh: '意见' });

/** What a list of resources is, as taken. */
export type ResourcesTaken = Taken<{ readonly resources: typeof resources }>['resources'];

/** What fates are, as taken. */
export type FatesTaken = Taken<{ readonly fates: typeof fates }>['fates'];
