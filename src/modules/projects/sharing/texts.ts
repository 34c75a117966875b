import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** What can forbid to share (YP-27b). */
export const SHARING_BASES = {
  LAW: { en: 'A law or regulation', zh: '法律法规' },
  CENTRAL_POLICY: { en: 'A requirement of the central authorities', zh: '党中央、国务院要求' },
} as const;

/** The name of what forbids to share. */
export type SharingBasis = keyof typeof SHARING_BASES;

/** `SharingBasis` in the SDL. */
export const sharingBases = new EnumRegistry('SharingBasis', 'What forbids to share. 不予共享的依据类别');
sharingBases.add(SHARING_BASES);

/** The periods of a consent. */
export const SHARING_DEADLINES = declareDeadlineKinds({
  SHARING_REVIEW: { en: 'To review why a system may not share', zh: '不予共享审核' },
  SHARING_DECISION: { en: 'To decide on a system that may not share', zh: '不予共享批准' },
});

materialKinds.add({
  SHARING_BASIS: { en: 'Document that forbids to share', zh: '不予共享依据文件' },
  GOVERNMENT_CONSENT: { en: 'Written consent of the city government', zh: '市政府批准文件' },
});

/** The states of a consent. */
export const SHARING_STATES = {
  DRAFT: { en: 'Draft', zh: '草稿' },
  SUBMITTED: { en: 'Submitted, under review by the authority', zh: '已提交,主管部门审核中' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  ENDORSED: { en: 'Endorsed, to be decided by the city government', zh: '审核通过,待市政府批准' },
  GRANTED: { en: 'Consented to: it need not share', zh: '已批准' },
  REFUSED: { en: 'Refused by the city government', zh: '市政府未批准' },
  REJECTED: { en: 'Rejected by the authority', zh: '审核不通过' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
} as const;

/** The name of a consent’s state. */
export type SharingState = keyof typeof SHARING_STATES;

/** `SharingConsentState` in the SDL. */
export const sharingStates = new EnumRegistry(
  'SharingConsentState',
  'Where an application not to share stands. 不予共享申请状态',
);
sharingStates.add(SHARING_STATES);

/** Every label of the procedure. */
export const SHARING_TEXTS = {
  name: { en: 'Consent to a system that may not share', zh: '不予共享系统批准' },
  states: SHARING_STATES,
  steps: {
    draftSharingConsent: { en: 'Drafts why a system may not share its data', zh: '起草不予共享申请' },
    reviseSharingConsent: {
      en: 'Revises it before it is submitted or after its return',
      zh: '修改不予共享申请',
    },
    submitSharingConsent: { en: 'Submits it to the authority', zh: '提交不予共享申请' },
    withdrawSharingConsent: { en: 'Withdraws it before it is decided', zh: '撤回不予共享申请' },
    returnSharingConsent: { en: 'Returns it to be corrected', zh: '退回补正' },
    rejectSharingConsent: { en: 'Rejects it for the authority', zh: '审核不通过' },
    endorseSharingConsent: {
      en: 'Endorses it and sends it to the city government',
      zh: '审核通过并报市政府',
    },
    grantSharingConsent: {
      en: 'Consents that the system is built or kept without sharing',
      zh: '批准建设或者保留',
    },
    refuseSharingConsent: { en: 'Refuses the consent', zh: '不予批准' },
  },
} as const;
