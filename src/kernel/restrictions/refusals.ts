import { declareRefusals } from '../refusals/index.js';

/** What this part can say no with. */
export const restrictionRefusals = declareRefusals({
  RESTRICTED: {
    en: '“{kind}” holds for {subject} since {since}: {ground}. It is lifted when {lifting}.',
    zh: '自 {since} 起,对{subject}采取“{kind}”措施:{ground}。{lifting}后解除。',
  },
  ALREADY_RESTRICTED: {
    en: 'It is restricted on this ground already.',
    zh: '已因同一事由采取限制措施。',
  },
  ALREADY_LIFTED: {
    en: 'The restriction has been lifted already.',
    zh: '该限制措施已经解除。',
  },
  GROUND_BY_PROCEDURE: {
    en: 'A restriction on this ground comes from a procedure and is not imposed or lifted by hand.',
    zh: '该事由的限制措施由办理程序作出和解除,不能直接办理。',
  },
  GROUND_NOT_ON_SUBJECT: {
    en: 'What this ground says is found on {subject}: name such a one.',
    zh: '该事由针对{subject},请指定相应对象。',
  },
});
