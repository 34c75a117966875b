import { declareProcedure, materials, prose, SAME, stepOf, day } from '../../../kernel/procedure/index.js';
import { officer, reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { opinion } from '../takes.js';
import * as checks from './checks.js';
import * as periods from './deadlines.js';
import * as needs from './needs.js';
import * as operations from './operations.js';
import { ProjectConstruction } from './project-construction.js';
import { completing, contract, ending, incident, starting } from './takes.js';
import { CONSTRUCTION_TEXTS, type ConstructionState } from './texts.js';

const step = stepOf<ConstructionState>();

/** A project is built as it was approved, and what is left of its money is returned (YP-14, YP-20 – YP-22). */
export const construction = declareProcedure({
  name: 'PROJECT_CONSTRUCTION',
  caseType: () => ProjectConstruction,
  payloadField: 'projectConstruction',
  numberPrefix: 'PB',
  basis: 'YP-21',
  shares: projectOf('project_constructions'),
  texts: CONSTRUCTION_TEXTS,
  states: {
    BUILDING: { waits: unit },
    SURPLUS_DUE: { waits: unit },
    SURPLUS_RETURNED: { waits: officer },
    SETTLED: { ends: true },
    LAPSED: { ends: true },
  },
  steps: {
    startConstruction: step({
      to: 'BUILDING',
      by: unit,
      takes: starting,
      opens: operations.openConstruction,
      needs: [needs.mayBeBuilt, needs.notSuspended, needs.mayInvest],
      checks: [checks.linesMakeTotal, checks.completedLater],
      starts: [periods.completion],
      extends: periods.completion,
      seenBy: [reviewer],
      does: operations.start,
      involves: true,
      basis: 'YP-14',
    }),
    recordContract: step({
      from: 'BUILDING',
      to: SAME,
      by: unit,
      takes: { ...contract, materials },
      needs: [needs.notSuspended, needs.mayInvest],
      checks: [checks.isQualified, checks.isIndependent, checks.staysWithinTotal],
      does: operations.recordContract,
      involves: true,
      basis: 'YP-14',
    }),
    endContract: step({
      from: 'BUILDING',
      to: SAME,
      by: unit,
      takes: ending,
      checks: [checks.contractHolds],
      does: operations.endContract,
      involves: true,
      basis: 'YP-14',
    }),
    // What goes wrong
    reportProjectIncident: step({
      from: 'BUILDING',
      to: SAME,
      by: unit,
      takes: { ...incident, materials },
      starts: [periods.incidentAnswer],
      does: operations.reportIncident,
      involves: true,
      basis: 'YP-20',
    }),
    answerProjectIncident: step({
      from: 'BUILDING',
      to: SAME,
      by: reviewer,
      takes: { opinion },
      needs: [needs.incidentReported],
      decides: 'ANSWERED',
      meets: [periods.incidentAnswer],
      does: operations.answerIncidents,
      basis: 'YP-20',
    }),
    postponeCompletion: step({
      from: 'BUILDING',
      to: SAME,
      by: reviewer,
      takes: { until: day({ en: 'The new day of completion', zh: '延期后的建成日期' }), opinion },
      needs: [needs.incidentReported],
      checks: [checks.postponed],
      decides: 'GRANTED',
      meets: [periods.incidentAnswer],
      extends: periods.completion,
      does: operations.postpone,
      basis: 'YP-20',
    }),
    // Completion and what is left
    reportCompletion: step({
      from: 'BUILDING',
      by: unit,
      takes: { ...completing, materials },
      needs: [needs.notSuspended, needs.hasContracts, needs.notAdjusting],
      checks: [checks.completionHolds],
      meets: [periods.completion],
      leads: [
        {
          to: 'SURPLUS_DUE',
          when: checks.leavesSurplus,
          starts: [periods.surplusReturn],
          does: operations.complete,
        },
        { to: 'SETTLED', does: operations.complete },
      ],
      involves: true,
      basis: 'YP-24a',
    }),
    returnSurplus: step({
      from: 'SURPLUS_DUE',
      to: 'SURPLUS_RETURNED',
      by: unit,
      takes: { remark: prose({ en: 'How it was returned', zh: '退回情况' }), materials },
      meets: [periods.surplusReturn],
      starts: [periods.surplusConfirmation],
      involves: true,
      basis: 'YP-21b',
    }),
    confirmSurplus: step({
      from: 'SURPLUS_RETURNED',
      to: 'SETTLED',
      by: officer,
      takes: { opinion },
      decides: 'PASSED',
      meets: [periods.surplusConfirmation],
      basis: 'YP-21b',
    }),
    disputeSurplus: step({
      from: 'SURPLUS_RETURNED',
      to: 'SURPLUS_DUE',
      by: officer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: [periods.surplusConfirmation],
      starts: [periods.surplusReturn],
      basis: 'YP-21b',
    }),
    // What is left of its money is returned all the same.
    lapseConstruction: step({
      bySystem: true,
      from: 'BUILDING',
      to: 'LAPSED',
      basis: 'YP-29',
    }),
  },
});
