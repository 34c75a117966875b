export { among } from './among.js';
export type { Actor, House, Once, Run, Write } from './house.js';
export { readAsSystem } from './read-as-system.js';
export { openRequest } from './request.js';
export type { OpenRequest, RequestContext } from './request.js';
export type { KnownRow, Records, RecordRow } from './records.js';
export { asSystem, seeingEverything, write, writeAsSystem } from './write.js';
export type { WriteOptions } from './write.js';
export { NodeResolver } from './node.resolver.js';
