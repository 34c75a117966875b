import { declareGrounds } from '../../../kernel/restrictions/index.js';

const RECTIFIED = {
  en: 'the authority confirms that it was put right',
  zh: '整改到位并经主管部门确认',
} as const;

/** What supervision restricts for: each comes from a case of supervision and goes with it. */
export const SUPERVISION_GROUNDS = declareGrounds({
  UNRECTIFIED_INVESTMENT: {
    text: {
      en: 'what was ordered to be put right was not, and investment is withheld',
      zh: '逾期未整改或者整改后仍不符合要求,暂缓安排投资计划',
    },
    lifting: RECTIFIED,
    provision: 'YP-29',
    on: 'PROJECT',
    bars: { PROJECT: ['NO_INVESTMENT'] },
  },
  UNRECTIFIED_CONSTRUCTION: {
    text: {
      en: 'what was ordered to be put right was not, and the project is suspended',
      zh: '逾期未整改或者整改后仍不符合要求,暂停项目建设',
    },
    lifting: RECTIFIED,
    provision: 'YP-29',
    on: 'PROJECT',
    bars: { PROJECT: ['SUSPENDED'] },
  },
  DELAY_OR_LOSS: {
    text: { en: 'serious delay or loss of investment', zh: '工程严重逾期或者投资重大损失' },
    lifting: RECTIFIED,
    provision: 'YP-20',
    on: 'PROJECT',
    bars: { PROJECT: ['SUSPENDED'] },
  },
  GOALS_MISSED: {
    text: {
      en: 'the cloud application misses its goals, and was not put right by the date set',
      zh: '上云应用未达到绩效目标且整改不到位',
    },
    lifting: RECTIFIED,
    provision: 'CC-46',
    on: 'SYSTEM',
    bars: { SYSTEM: ['NO_RESOURCES', 'NO_OPERATING_MONEY'] },
  },
});
