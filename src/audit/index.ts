export { CannotAudit } from './cannot-audit.js';
export { auditCommand, type Audited, type Outcome } from './commands.js';
export { runAndExit } from './run.js';
