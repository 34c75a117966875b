import {
  day,
  declareProcedure,
  type DeadlineSpec,
  materials,
  prose,
  stepOf,
  type StepWork,
} from '../../../kernel/procedure/index.js';
import { unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { WARRANTY_TEXTS, type WarrantyState } from './texts.js';
import { WarrantyCheck } from './warranty-check.js';

const step = stepOf<WarrantyState>();

/** The unit has what it finds repaired before the warranty ends (IR-15): that day never moves. */
const warrantyCheck: DeadlineSpec = {
  kind: 'WARRANTY_CHECK',
  party: unit,
  period: 'WARRANTY_CHECK_PERIOD',
};

/** Keeps what was found and repaired. */
function keepReport({ write, case: { id }, input }: StepWork<{ readonly report: string }>): void {
  write.records.update('warranty_checks', { id, report: input.report });
}

/** A warranty comes to its end: the house reminds of it, the unit says what it found and had repaired (IR-15). */
export const warrantyProcedure = declareProcedure({
  name: 'WARRANTY_CHECK',
  caseType: () => WarrantyCheck,
  payloadField: 'warrantyCheck',
  numberPrefix: 'WC',
  basis: 'IR-15',
  shares: projectOf('warranty_checks'),
  texts: WARRANTY_TEXTS,
  states: {
    OPEN: { waits: unit },
    CHECKED: { ends: true },
  },
  steps: {
    remindWarrantyEnd: step({
      bySystem: true,
      to: 'OPEN',
      takes: { until: day({ en: 'The last day of the warranty', zh: '保修期至' }) },
      starts: [warrantyCheck],
      extends: warrantyCheck,
      basis: 'IR-15',
    }),
    reportWarrantyCheck: step({
      from: 'OPEN',
      to: 'CHECKED',
      by: unit,
      takes: {
        report: prose({ en: 'What was found and what the contractor repaired', zh: '检查和维修情况' }),
        materials,
      },
      meets: [warrantyCheck],
      does: keepReport,
      involves: true,
      basis: 'IR-15',
    }),
  },
});
