export { cancelling } from './cancelling.js';
export { deliveryProblem } from './delivery-problem.js';
export { testing } from './testing.js';
export { withdrawing } from './withdrawing.js';
