export { type Chore, chore } from './chore.js';
export { doChores } from './do-chores.js';
