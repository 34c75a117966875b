// The rule stands beside its scalar, since the entities here are described with it.
export { creditCodeCheckCharacter, isCreditCode } from '../graphql/index.js';
