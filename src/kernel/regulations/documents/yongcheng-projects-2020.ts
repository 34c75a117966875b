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
    'YP-2': provision('第二条', {
      zh: '使用财政资金的新建、升级、改建、迁移项目，以及提升改造基础设施的运行维护项目，按本办法管理。',
      en: 'New builds, upgrades, rebuilds and migrations with fiscal money, and operation that renews infrastructure, go by these measures.',
    }),
    'YP-7': provision('第七条', {
      zh: '等级保护三级及以下的非涉密项目部署在政务云平台，不得自建基础设施，经批准豁免的除外。',
      en: 'An unclassified project of MLPS grade 3 or lower is deployed on the government cloud and buys no infrastructure of its own, unless exempted.',
    }),
    'YP-9': provision('第九条', {
      zh: '申请经费预算前须取得建设方案审批意见；批复概算不超过申报的投资估算（内部规则）。',
      en: 'The construction plan is approved before a budget is asked for; no more is approved than was estimated (house rule).',
    }),
    'YP-10': provision('第十条', {
      zh: '须提交建设方案、审批表和信息资源目录草案，缺一不可。',
      en: 'Construction plan, approval form and the draft information resource catalogue are required.',
    }),
    'YP-11': provision('第十一条', {
      zh: '组织专家或委托专业机构审查建设方案，7个工作日内出具意见；有利害关系的专家回避（内部规则）。',
      en: 'Experts or a professional body review the plan, and the opinion is given within 7 working days; who has an interest stands back (house rule).',
    }),
    'YP-12': provision('第十二条', {
      zh: '未通过审查的项目，不得审批，不得安排经费预算。',
      en: 'What did not pass the review is approved by nobody and gets no budget.',
    }),
    'YP-15': provision('第十五条', {
      zh: '方案须说明网络安全措施。',
      en: 'The plan states how network security is kept.',
    }),
    'YP-16': provision('第十六条', {
      zh: '方案须说明密码应用。',
      en: 'The plan states how cryptography is applied.',
    }),
    'YP-17': provision('第十七条', {
      zh: '报批时须说明软硬件产品的安全可靠情况。',
      en: 'The plan states that its products are safe and reliable.',
    }),
    'YP-23': provision('第二十三条', {
      zh: '建设方案获批前不下达投资。',
      en: 'No investment is released before the plan is approved.',
    }),
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
