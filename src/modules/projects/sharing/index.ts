import './end-consent.js';
import './refusals.js';

export { sharingConsent } from './consent.procedure.js';
export { SharingResolver } from './consent.resolver.js';
export { SharingConsent } from './sharing-consent.js';
