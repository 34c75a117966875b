import './plan-excess.js';
import './refusals.js';

export { application } from './application.procedure.js';
export { change } from './change.procedure.js';
export { CloudRequest } from './cloud-request.js';
export { CloudResource } from './cloud-resource.js';
export { CloudResolver } from './cloud.resolver.js';
export { ResourceChange } from './resource-change.js';
export { ResourceLine } from './resource-line.js';
export { TestReport } from './test-report.js';
export { termination } from './termination.procedure.js';
