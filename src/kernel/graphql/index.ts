export { creditCodeCheckCharacter, isCreditCode } from './credit-code.js';
export { describe, EnumRegistry } from './enum-registry.js';
export { newId, prefixOf } from './ids.js';
export { Node } from './node.js';
export { CreditCodeScalar, DateScalar, DateTimeScalar, decimalOf, DecimalScalar } from './scalars.js';
