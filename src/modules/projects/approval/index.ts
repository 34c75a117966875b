export { approval } from './approval.procedure.js';
export { ApprovalResolver } from './approval.resolver.js';
export { ConditionAnswer } from './condition-answer.js';
export { ExpertReview } from './expert-review.js';
export { ProjectApproval } from './project-approval.js';
export { ProjectItem } from './project-item.js';
export { constructs, spendsFiscalMoney, trackOf } from './track.js';
