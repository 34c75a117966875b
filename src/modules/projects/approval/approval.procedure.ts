import {
  declareProcedure,
  flag,
  line,
  materials,
  optional,
  SAME,
  stepOf,
} from '../../../kernel/procedure/index.js';
import { isNotJudged, systemIsOwn } from '../checks.js';
import { officer, reviewer, unit } from '../desks.js';
import { projectOf } from '../locks.js';
import { namedProject, opinion, revisedProject, year } from '../takes.js';
import { answersWhatIsAsked, conditionsAreMet, expertIsImpartial, passed, withinEstimate } from './checks.js';
import * as periods from './deadlines.js';
import * as needs from './needs.js';
import { openApproval } from './open.js';
import * as operations from './operations.js';
import { ProjectApproval } from './project-approval.js';
import { approvedEstimate, conditions, expertSays, planSays, planSaysAnew } from './takes.js';
import { APPROVAL_TEXTS, type ApprovalState } from './texts.js';

const step = stepOf<ApprovalState>();

/** A project comes to be built: by a permit, by the approval of its plan, or by filing (YY-1, YP-9 – YP-12). */
export const approval = declareProcedure({
  name: 'PROJECT_APPROVAL',
  caseType: () => ProjectApproval,
  payloadField: 'projectApproval',
  numberPrefix: 'PA',
  basis: 'YP-9',
  shares: projectOf('project_approvals'),
  texts: APPROVAL_TEXTS,
  states: {
    DRAFT: { waits: unit, open: true },
    SUBMITTED: { waits: reviewer },
    RETURNED: { waits: unit, open: true },
    ADMITTED: { waits: reviewer },
    APPROVED: { ends: true },
    REJECTED: { ends: true },
    FILED: { ends: true },
    WITHDRAWN: { ends: true },
  },
  steps: {
    draftProjectApproval: step({
      to: 'DRAFT',
      by: unit,
      takes: { ...namedProject, year: optional(year), ...planSays, materials },
      opens: openApproval,
      needs: [needs.notApprovedYet],
      does: operations.draftApproval,
      involves: true,
      basis: 'YP-10',
    }),
    reviseProjectApproval: step({
      from: ['DRAFT', 'RETURNED'],
      to: SAME,
      by: unit,
      takes: { ...planSaysAnew, project: revisedProject, materials },
      needs: [needs.notApprovedYet],
      checks: [systemIsOwn, isNotJudged],
      does: operations.reviseApproval,
      involves: true,
      basis: 'YP-10',
    }),
    submitProjectApproval: step({
      from: ['DRAFT', 'RETURNED'],
      by: unit,
      needs: [
        needs.notApprovedYet,
        needs.inPlanFirst,
        needs.onlyApproval,
        ...needs.notBarred,
        needs.hasMaterials,
        needs.statesSafety,
        needs.deploysOnCloud,
      ],
      leads: [
        { to: 'FILED', when: needs.byFiling, does: operations.fileProject },
        {
          to: 'SUBMITTED',
          when: needs.byPermit,
          starts: [periods.permitAdmission],
          does: operations.submitApproval,
        },
        { to: 'SUBMITTED', starts: [periods.projectAdmission], does: operations.submitApproval },
      ],
      seenBy: [reviewer],
      involves: true,
      basis: 'YP-10',
    }),
    withdrawProjectApproval: step({
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED'],
      to: 'WITHDRAWN',
      by: unit,
      basis: 'YP-10',
    }),
    // Admission
    admitProjectApproval: step({
      from: 'SUBMITTED',
      by: reviewer,
      meets: [periods.permitAdmission, periods.projectAdmission],
      leads: [
        { to: 'ADMITTED', when: needs.byPermit, decides: 'ADMITTED', starts: periods.ofPermit },
        { to: 'ADMITTED', decides: 'ADMITTED', starts: [periods.planOpinion] },
      ],
      basis: 'YP-10',
    }),
    countAsAdmitted: step({
      from: 'SUBMITTED',
      to: 'ADMITTED',
      bySystem: true,
      atEndOf: periods.permitAdmission,
      meets: [periods.permitAdmission],
      starts: periods.ofPermitSinceReceipt,
      basis: 'AL-32',
    }),
    declineProjectApproval: step({
      from: 'SUBMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'DECLINED',
      meets: [periods.permitAdmission, periods.projectAdmission],
      basis: 'YP-10',
    }),
    // Review
    commissionExpertReview: step({
      from: 'ADMITTED',
      to: SAME,
      by: reviewer,
      takes: { body: line({ en: 'The experts, or the professional body', zh: '评审专家组或机构' }) },
      needs: [needs.noExpertReview],
      pauses: periods.outsideExpertReview,
      starts: [periods.expertReview],
      basis: 'AL-45',
    }),
    recordExpertReview: step({
      from: 'ADMITTED',
      to: SAME,
      by: reviewer,
      takes: expertSays,
      needs: [needs.underExpertReview],
      checks: [expertIsImpartial],
      does: operations.recordExpert,
      basis: 'YP-11',
    }),
    concludeExpertReview: step({
      from: 'ADMITTED',
      to: SAME,
      by: reviewer,
      needs: [needs.underExpertReview, needs.heardNow],
      meets: [periods.expertReview],
      resumes: periods.outsideExpertReview,
      basis: 'YP-11',
    }),
    reviewStandardisation: step({
      from: 'ADMITTED',
      by: reviewer,
      takes: { passed: flag({ en: 'Whether it is passed', zh: '是否通过' }), opinion },
      needs: [needs.isMajor],
      leads: [
        { to: SAME, when: passed, decides: 'PASSED', does: operations.standardise },
        { to: SAME, decides: 'FAILED', does: operations.standardise },
      ],
      basis: 'CD-23',
    }),
    // Decision
    approveProjectApproval: step({
      from: 'ADMITTED',
      to: 'APPROVED',
      by: reviewer,
      takes: { opinion, approvedEstimate, conditions },
      needs: [
        needs.notApprovedYet,
        ...needs.notBarred,
        needs.deploysOnCloud,
        needs.sharingIsDecided,
        needs.noExpertReview,
        needs.heard,
        needs.isStandardised,
      ],
      checks: [answersWhatIsAsked, conditionsAreMet, withinEstimate],
      decides: 'APPROVED',
      meets: periods.ofPermit,
      seenBy: [officer],
      does: operations.approvePlan,
      basis: 'YP-12',
    }),
    returnProjectApproval: step({
      from: 'ADMITTED',
      to: 'RETURNED',
      by: reviewer,
      takes: { opinion },
      decides: 'RETURNED',
      meets: periods.ofPermit,
      basis: 'YP-11',
    }),
    rejectProjectApproval: step({
      from: 'ADMITTED',
      to: 'REJECTED',
      by: reviewer,
      takes: { opinion, conditions },
      checks: [answersWhatIsAsked],
      decides: 'REJECTED',
      meets: periods.ofPermit,
      does: operations.answerConditions,
      basis: 'YP-12',
    }),
  },
});
