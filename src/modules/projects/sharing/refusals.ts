import { declareRefusals } from '../../../kernel/refusals/index.js';

/** What consents can say no with. */
export const sharingRefusals = declareRefusals({
  SHARING_NOT_OWED: {
    en: 'The system need not share its data: the city government consented to that on {on}.',
    zh: '市政府已于 {on} 批准该系统不予共享。',
  },
  SHARING_CONSENT_UNDER_WAY: {
    en: 'Another application that the system need not share is under way: go on with that one, or withdraw it.',
    zh: '该系统已有不予共享申请正在办理,请继续办理该申请或先撤回。',
  },
  SHARING_UNDECIDED: {
    en: 'The unit says that the system may not share its data: it is built or kept only once the city government consents to that.',
    zh: '建设单位提出该系统不能共享,经市政府批准后方可建设或者保留。',
  },
  NO_SHARING_CONSENT: {
    en: 'The system has no consent of the city government that could end: it shares its data like any other.',
    zh: '该系统没有市政府不予共享的批准,无需终止。',
  },
  CONSENT_DOCUMENT_MISSING: {
    en: 'Attach the city government’s written consent.',
    zh: '请附送市政府批准文件。',
  },
});
