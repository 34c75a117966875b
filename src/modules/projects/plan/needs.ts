import { materialKinds } from '../../../kernel/cases/index.js';
import { factOf, need } from '../../../kernel/procedure/index.js';
import { barredBy, barredWhere } from '../../../kernel/restrictions/index.js';
import { planConcerned } from '../concerned.js';
import { declarationOf, windowOf } from './facts.js';
import { onlyAt, stagesThat } from '../stages.js';

const windowed = factOf('windowed', [declarationOf, windowOf], (_source, declaration, window) => ({
  declaration,
  window,
}));

/** It is declared within the window; what was declared in time is corrected until the last day of corrections (CC-17). */
export const inTime = need(windowed, ({ declaration, window }) => {
  if (declaration.declaredAt === null) {
    const { isOpen, opens, closes, provision } = window;
    if (isOpen) return [];
    const params = { year: declaration.year, opens, closes };
    return [{ code: 'PLAN_WINDOW_NOT_OPEN', params, provision }];
  }
  if (window.takesCorrections) return [];
  const params = { closes: window.corrections };
  return [{ code: 'PLAN_CORRECTIONS_OVER', params, provision: window.correctionsProvision }];
});

/** The project is not in a plan yet (CC-17). */
export const isProposed = need(declarationOf, ({ stage }) => onlyAt(stagesThat('toDeclare'), stage, 'CC-17'));

/** The project has no other declaration under way (CC-17). */
export const onlyDeclaration = need(declarationOf, ({ another }) =>
  another ? [{ code: 'PROJECT_DECLARED', provision: 'CC-17' }] : [],
);

/** Money for operation is planned for nothing that is kept from it (CC-49, YP-27). */
export const mayHaveOperatingMoney = barredWhere(
  planConcerned,
  ['NO_OPERATING_MONEY'],
  declarationOf,
  ({ kind }) => kind === 'OPERATION',
);

/** Its money is not withheld (YP-29). */
export const mayInvest = barredBy(planConcerned, 'NO_INVESTMENT');

/** What CC-17 calls the project’s materials. */
const PLAN_MATERIALS = ['PROJECT_PROPOSAL'];

/** The project’s materials were put to it (CC-17). */
export const hasProposal = need(declarationOf, ({ kinds }) =>
  PLAN_MATERIALS.filter((kind) => !kinds.includes(kind)).map((kind) => ({
    code: 'MATERIAL_MISSING',
    params: { kind: materialKinds.label(kind) },
    provision: 'CC-17',
  })),
);
