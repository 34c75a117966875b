import './texts.js';
import './operations/end-membership.js';
import './operations/grant-membership.js';
import './operations/register-unit.js';

export { DirectoryResolver, units } from './directory.resolver.js';
