import { EnumRegistry } from '../graphql/index.js';

/** What a material is evidence of; each module adds its own. */
export const materialKinds = new EnumRegistry('MaterialKind', 'What a material is evidence of. 材料类别');
