export { type Authenticate, type OidcOptions, oidcAuthenticator, remoteKeys } from './authenticate.js';
export { createServer, type ServerParts } from './create-server.js';
export type { FileRoutes, OnDownload } from './files.js';
export type { Readiness } from './health.js';
export { type ShutdownOptions, stopOnSignals } from './shutdown.js';
export { LOCAL_PAGE } from './websocket/index.js';
