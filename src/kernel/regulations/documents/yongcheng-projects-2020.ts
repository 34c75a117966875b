import { defineDocument, quote } from '../document.js';
import { articles } from './yongcheng-projects-2020.articles.js';

const provision = quote(articles);

/** 永城市政务信息化项目建设管理办法. The text states no day of issue; its number tells the year. */
export const yongchengProjects2020 = defineDocument({
  prefix: 'YP',
  title: {
    zh: '永城市政务信息化项目建设管理办法',
    en: 'Measures of Yongcheng for the Administration of Government Informatization Projects',
  },
  reference: '永政办〔2020〕13号',
  inForceFrom: '2020-01-01',
  provisions: {
    'YP-27': provision('第二十七条', {
      zh: '未按要求共享数据资源或者重复采集数据的系统，不安排运行维护经费，其单位不得新建、改建、扩建；符合要求后解除。',
      en: 'A system that does not share as required, or collects data again, gets no operating money, and its unit builds, rebuilds and extends nothing, until that is put right.',
    }),
    'YP-27b': provision('第二十七条', {
      zh: '不符合密码应用和网络安全要求或者存在重大安全隐患的系统，不安排运行维护经费，其单位不得新建、改建、扩建；符合要求后解除。',
      en: 'The same holds for a system that fails the requirements of cryptography or network security, or carries a serious danger.',
    }),
  },
});
