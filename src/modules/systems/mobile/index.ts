export { MobileApp } from './mobile-app.js';
export { MobileResolver } from './mobile.resolver.js';
export { withdrawApps } from './operations.js';
