import './refusals.js';

export { acceptance } from './acceptance.procedure.js';
export { AcceptanceExtension } from './acceptance-extension.js';
export { AcceptanceResolver } from './acceptance.resolver.js';
export { extension } from './extension.procedure.js';
export { type NotAccepted, notBeforeAcceptance, projectsBefore } from './into-use.js';
export { PanelOpinion } from './panel-opinion.js';
export { ProjectAcceptance } from './project-acceptance.js';
