import { civilDateOf } from '../../../kernel/calendar/index.js';
import { materialKinds } from '../../../kernel/cases/index.js';
import { given, need } from '../../../kernel/procedure/index.js';
import type { ProvisionId } from '../../../kernel/regulations/index.js';
import { barredWhere } from '../../../kernel/restrictions/index.js';
import { INFRASTRUCTURE, PLACEMENT_FACTS } from '../../systems/index.js';
import { projectConcerned } from '../concerned.js';
import { onlyAt, STAGE_FACTS, stagesThat } from '../stages.js';
import { approvalOf } from './facts.js';
import type { Track } from './texts.js';
import { constructs, spendsFiscalMoney } from './track.js';

/** The project is not approved yet (YP-9). */
export const notApprovedYet = need(approvalOf, ({ stage }) => onlyAt(stagesThat('toApprove'), stage, 'YP-9'));

/** What spends fiscal money stands in the plan of its year first (CC-17). */
export const inPlanFirst = need(approvalOf, (approval) =>
  spendsFiscalMoney(approval) && !STAGE_FACTS[approval.stage].planned
    ? [{ code: 'NOT_IN_PLAN', provision: 'CC-17' }]
    : [],
);

/** The project has no other construction plan under way (YP-9). */
export const onlyApproval = need(approvalOf, ({ another }) =>
  another ? [{ code: 'APPROVAL_UNDER_WAY', provision: 'YP-9' }] : [],
);

/** What YP-10 asks of every plan that spends fiscal money, and YY-1 of a permit beside it. */
const OF_PLAN = ['PROJECT_PLAN', 'APPROVAL_FORM', 'DRAFT_CATALOGUE'];
const OF_PERMIT = [
  'PROJECT_PROPOSAL',
  'HARDWARE_SOFTWARE_LIST',
  'DEVELOPMENT_ESTIMATE',
  'INVESTMENT_ESTIMATE',
  'FUNDING_SOURCES',
  'PROPOSAL_BASIS',
  'EXPERT_ADVICE',
];

/** The materials of each track, by the provision that asks for them. */
export const MATERIALS: Readonly<Record<Track, Readonly<Partial<Record<ProvisionId, readonly string[]>>>>> = {
  PERMIT: { 'YP-10': OF_PLAN, 'YY-1': OF_PERMIT },
  APPROVAL: { 'YP-10': OF_PLAN },
  FILING: { 'YY-1': ['DESIGN_SCHEME'] },
};

/** The materials of its track were put to it (YP-10, YY-1). */
export const hasMaterials = need(approvalOf, ({ track, kinds }) =>
  Object.entries(MATERIALS[track]).flatMap(([provision, asked]) =>
    asked
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => ({ code: 'MATERIAL_MISSING', params: { kind: materialKinds.label(kind) }, provision })),
  ),
);

/** The plan states network security, cryptography and the safety of its products; a filing need not (YP-15 – YP-17). */
export const statesSafety = need(approvalOf, (approval) => {
  if (approval.track === 'FILING') return [];
  const { networkSecurity, cryptography, productSafety } = approval;
  const stated = [
    ['NETWORK_SECURITY_NOT_STATED', networkSecurity, 'YP-15'],
    ['CRYPTOGRAPHY_NOT_STATED', cryptography, 'YP-16'],
    ['PRODUCT_SAFETY_NOT_STATED', productSafety, 'YP-17'],
  ] as const;
  return stated.filter(([, text]) => text === null).map(([code, , provision]) => ({ code, provision }));
});

/** What may run on the government cloud does, and buys no infrastructure of its own but what it is exempted for (YP-7, CC-3). */
export const deploysOnCloud = need(approvalOf, (approval, _about, { house, viewer }) => {
  const { classified, mlpsGrade, deployment, placement, exempt, infrastructure } = approval;
  const upTo = house.ruleBook.integer('CLOUD_DEPLOYMENT_UP_TO_GRADE', civilDateOf(viewer.at));
  if (classified || mlpsGrade > upTo.value) return [];
  const { provision } = upTo;
  const isExempt = placement !== null && PLACEMENT_FACTS[placement].byDecision === true;
  const away = deployment === 'ELSEWHERE' && !isExempt;
  return [
    ...(away ? [{ code: 'NOT_ON_CLOUD', params: { grade: upTo.value }, provision }] : []),
    ...infrastructure
      .filter(({ kind }) => !exempt.includes(kind))
      .map(({ place, kind }) => ({
        code: 'OWN_INFRASTRUCTURE',
        params: { place, kind: INFRASTRUCTURE[kind] },
        provision,
      })),
  ];
});

/** Whom approvals concern. */
export const approvalConcerned = projectConcerned('project_approvals');

/** Nothing bars the approval of the project: a filing is asked of nobody, and hence not barred (CC-26b, YP-27). */
export const notBarred = [
  barredWhere(
    approvalConcerned,
    ['NO_APPROVAL', 'NO_INVESTMENT', 'SUSPENDED'],
    approvalOf,
    ({ track }) => track !== 'FILING',
  ),
  barredWhere(
    approvalConcerned,
    ['NO_CONSTRUCTION'],
    approvalOf,
    (approval) => approval.track !== 'FILING' && constructs(approval),
  ),
  barredWhere(approvalConcerned, ['NO_OPERATING_MONEY'], approvalOf, ({ kind }) => kind === 'OPERATION'),
];

/** What may not share its data is not approved before the city government consents to that (YP-27b). */
export const sharingIsDecided = need(approvalOf, ({ sharingUndecided }) =>
  sharingUndecided ? [{ code: 'SHARING_UNDECIDED', provision: 'YP-27b' }] : [],
);

/** An expert review is under way (YP-11). */
export const underExpertReview = need(approvalOf, (approval) =>
  approval.underExpertReview ? [] : [{ code: 'NO_EXPERT_REVIEW', provision: 'YP-11' }],
);

/** No expert review is under way (YP-11). */
export const noExpertReview = need(approvalOf, (approval) =>
  approval.underExpertReview ? [{ code: 'EXPERT_REVIEW_OPEN', provision: 'YP-11' }] : [],
);

/** An expert has said something since the review began (YP-11). */
export const heardNow = need(approvalOf, ({ opinionsNow }) =>
  opinionsNow > 0 ? [] : [{ code: 'NO_EXPERT_HEARD', provision: 'YP-11' }],
);

/** An expert or a professional body has reviewed the plan (YP-11). */
export const heard = need(approvalOf, ({ opinions }) =>
  opinions > 0 ? [] : [{ code: 'NO_EXPERT_HEARD', provision: 'YP-11' }],
);

/** A major project has passed its standardisation review (CD-23). */
export const isStandardised = need(approvalOf, ({ major, standardised }) =>
  !major || standardised ? [] : [{ code: 'NOT_STANDARDISED', provision: 'CD-23' }],
);

/** The project is a major one, which alone is reviewed for standardisation (CD-23). */
export const isMajor = need(approvalOf, ({ major }) =>
  major ? [] : [{ code: 'NOT_A_MAJOR_PROJECT', provision: 'CD-23' }],
);

/** It goes by a permit. */
export const byPermit = given(
  { en: 'a permit', zh: '行政许可' },
  approvalOf,
  ({ track }) => track === 'PERMIT',
);

/** It is filed. */
export const byFiling = given({ en: 'filing', zh: '备案' }, approvalOf, ({ track }) => track === 'FILING');
