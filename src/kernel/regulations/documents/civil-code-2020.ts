import { defineDocument } from '../document.js';

/** 中华人民共和国民法典, chapter 10 of book one: how periods are counted. */
export const civilCode2020 = defineDocument({
  prefix: 'CIVIL',
  title: { zh: '中华人民共和国民法典', en: "Civil Code of the People's Republic of China" },
  reference: '中华人民共和国主席令第四十五号',
  inForceFrom: '2021-01-01',
  provisions: {
    'CIVIL-201': {
      article: '第二百零一条',
      text: '按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。\n按照小时计算期间的，自法律规定或者当事人约定的时间开始计算。',
      summary: {
        zh: '期间自事件发生的次日起算，当日不计入。',
        en: 'A period starts on the day after the event; the day of the event is not counted.',
      },
    },
    'CIVIL-202': {
      article: '第二百零二条',
      text: '按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。',
      summary: {
        zh: '以月、年计算的期间止于对应日，没有对应日的止于月末。',
        en: "A period of months or years ends on the corresponding date, else on the month's last day.",
      },
    },
    'CIVIL-203': {
      article: '第二百零三条',
      text: '期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。\n期间的最后一日的截止时间为二十四时；有业务时间的，停止业务活动的时间为截止时间。',
      summary: {
        zh: '自然日、月、年期间的最后一日不是工作日的，顺延至下一个工作日；最短期限和固定日期不顺延；截止于最后一日24时。',
        en: 'A period of natural days, months or years whose last day is not a working day moves to the next one; minimum durations and set dates do not; it ends at 24:00 of its last day.',
      },
    },
  },
});
