export { application } from './application.procedure.js';
export { CloudRequest } from './cloud-request.js';
export { CloudResource } from './cloud-resource.js';
export { CloudResolver } from './cloud.resolver.js';
export { ResourceLine } from './resource-line.js';
export { TestReport } from './test-report.js';
