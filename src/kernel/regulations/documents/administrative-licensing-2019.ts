import { defineDocument } from '../document.js';

/** 中华人民共和国行政许可法, as amended in 2019: how a permit is admitted and how its limits are counted. */
export const administrativeLicensing2019 = defineDocument({
  prefix: 'AL',
  title: {
    zh: '中华人民共和国行政许可法',
    en: "Administrative Licensing Law of the People's Republic of China",
  },
  reference: '中华人民共和国主席令第二十九号',
  inForceFrom: '2019-04-23',
  provisions: {
    'AL-32': {
      article: '第三十二条',
      summary: {
        zh: '申请材料不齐全的在5个工作日内一次告知补正；逾期不告知的，自收到申请材料之日起即为受理。',
        en: 'What is missing is told at once or within five working days; if nothing is said, the application counts as admitted from the day on which it was received.',
      },
    },
    'AL-45': {
      article: '第四十五条',
      summary: {
        zh: '专家评审所需时间不计算在行政许可期限内。',
        en: 'The time that an expert review takes is outside the limits of a permit.',
      },
    },
  },
});
