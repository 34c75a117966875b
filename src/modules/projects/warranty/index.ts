export { endingWarranties } from './housekeeping.js';
export { WarrantyCheck } from './warranty-check.js';
export { warrantyProcedure } from './warranty.procedure.js';
export { WarrantyResolver } from './warranty.resolver.js';
