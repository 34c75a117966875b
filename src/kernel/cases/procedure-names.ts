import { EnumRegistry } from '../graphql/index.js';

/** The procedures that modules bring. */
export const procedureNames = new EnumRegistry('ProcedureName', 'A procedure of the rule book. 程序名称');
