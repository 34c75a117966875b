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
    'YP-14': provision('第十四条', {
      zh: '确定实施机构和项目责任人，登记承建、监理合同及其资质；监理单位独立于承建单位（内部规则）。',
      en: 'Implementing body and person in charge are named, contracts with contractors and supervisors recorded with their qualifications; a supervisor is no contractor of the project (house rule).',
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
    'YP-17b': provision('第十七条', {
      zh: '产品安全可靠、密码应用和能源利用效率情况是验收内容，须提交相应材料。',
      en: 'Product safety, cryptography and energy efficiency are part of acceptance, and are evidenced.',
    }),
    'YP-19': provision('第十九条', {
      zh: '建设期内每年12月31日前提交绩效评价报告，说明进度、投资、用户和监理意见以及试运行情况。',
      en: 'While a project is built, a performance report is filed by 31 December of each year: progress, investment, the opinions of users and supervisor, and how a trial went.',
    }),
    'YP-20': provision('第二十条', {
      zh: '工程严重逾期、投资重大损失须及时报告，主管部门答复、调整完成日期，责令整改，或者不经整改直接暂停建设；整改到位后恢复。',
      en: 'Serious delay or loss is reported; the authority answers, sets another day of completion, orders rectification, or suspends without an order; put right, the project goes on.',
    }),
    'YP-21': provision('第二十一条', {
      zh: '按批复的建设方案和概算建设，预算明细、合同和支出不得超出批复概算。',
      en: 'A project is built as approved: budget lines, contracts and spending stay within the approved estimate.',
    }),
    'YP-21b': provision('第二十一条', {
      zh: '项目建成后有结余的，退回结余资金并由财政部门确认。',
      en: 'A surplus is returned once the project is completed, and the finance bureau confirms it.',
    }),
    'YP-22': provision('第二十二条', {
      zh: '概算不超、目标不变、累计调整不超过概算总投资10%（增加额合计与减少额合计中较大者，内部规则）且符合三种情形之一的，由单位调整并备案；否则重新报审。',
      en: 'A change that keeps goals and total, moves no more than 10 % of the approved estimate (the larger of summed increases and summed decreases, cumulative over filings: house rule) and has one of three reasons is filed; any other is approved again.',
    }),
    'YP-23': provision('第二十三条', {
      zh: '建设方案获批前不下达投资。',
      en: 'No investment is released before the plan is approved.',
    }),
    'YP-24a': provision('第二十四条', {
      zh: '建成后三个月内申请验收，附总结、财务、审计、安全风险评估（含测评报告）、密码评估等材料。',
      en: 'Acceptance is applied for within three months of completion, with summary, financial, audit, security and cryptography reports.',
    }),
    'YP-24b': provision('第二十四条', {
      zh: '不能按期申请的提出延期申请；申请期间期限不停止计算。',
      en: 'Who cannot apply in time applies for an extension; while that is pending the period goes on.',
    }),
    'YP-24c': provision('第二十四条', {
      zh: '主管部门牵头验收；验收组成员有利害关系的回避，不少于三人且过半数同意方可通过（内部规则）；不合格的限期整改后再次验收。',
      en: 'The authority leads the acceptance; members with an interest stand back, and it is passed by more than half of at least three opinions (house rule); what fails is put right by a date and examined again.',
    }),
    'YP-25': provision('第二十五条', {
      zh: '未进行档案验收或者档案验收不合格的，不得通过验收。',
      en: 'Nothing is accepted before the archive’s acceptance was passed.',
    }),
    'YP-26': provision('第二十六条', {
      zh: '项目通过验收并投入运行后12至24个月内开展自评价并报送主管部门和财政部门；主管部门可以委托后评价；等次按得分确定（内部规则）。',
      en: 'Between 12 and 24 months after acceptance and operation the unit evaluates its project, for the authority and the finance bureau; the authority may commission a post-evaluation; the grade follows from the score (house rule).',
    }),
    'YP-27': provision('第二十七条', {
      zh: '未按要求共享数据资源或者重复采集数据的系统，不安排运行维护经费，其单位不得新建、改建、扩建；符合要求后解除。',
      en: 'A system that does not share as required, or collects data again, gets no operating money, and its unit builds, rebuilds and extends nothing, until that is put right.',
    }),
    'YP-27b': provision('第二十七条', {
      zh: '不符合密码应用和网络安全要求或者存在重大安全隐患的系统，不安排运行维护经费，其单位不得新建、改建、扩建；符合要求后解除。依法不能共享而确有必要建设或者保留的系统，经主管部门审核并由市政府批准后方可建设或者保留。',
      en: 'The same holds for a system that fails the requirements of cryptography or network security, or carries a serious danger. A system that by law may not share is built or kept only with the city government’s consent, after the authority’s review.',
    }),
    'YP-29': provision('第二十九条', {
      zh: '发现违反规定或者批复要求的，要求限期整改；逾期不整改或者整改后仍不符合要求的，可以通报批评、暂缓安排投资计划、暂停项目建设直至终止项目；暂停期间只办理整改事项（内部规则）。',
      en: 'What breaks rules or the approval is put right by a date; once that has passed, or the result does not suffice, any of public criticism, withheld investment, suspension and termination may follow; a suspended project only rectifies (house rule).',
    }),
    'YP-31': provision('第三十一条', {
      zh: '根据评价结果提出整改意见；评价结果供下一年度项目审核时参考，作为安排投资和运行维护经费的依据。',
      en: 'What an evaluation finds is to be put right, and its result stands before whoever reviews the unit’s projects of the next year.',
    }),
    'YP-32': provision('第三十二条', {
      zh: '未履行审核、备案程序，或者管理不善、弄虚作假造成严重后果的，予以通报批评；先责令限期整改（内部规则）。',
      en: 'Who passes by review or filing, or by mismanagement or fraud does serious harm, is criticised publicly; an order to put it right comes first (house rule).',
    }),
  },
});
