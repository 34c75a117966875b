import { defineDocument } from '../document.js';

/** 岳阳市经济和信息化委员会行政权力实施程序和运行流程: its items are its articles. */
export const yueyangPowers2016 = defineDocument({
  prefix: 'YY',
  title: {
    zh: '岳阳市经济和信息化委员会行政权力实施程序和运行流程',
    en: 'Procedures for the Exercise of Administrative Powers by the Economy and Informatization Commission of Yueyang',
  },
  reference: '2016年1月15日填报',
  inForceFrom: '2016-01-15',
  provisions: {
    'YY-1': {
      article: '第1项',
      text: '信息安全工程和使用财政性资金建设的市级信息工程项目审查\n法定期限:正式受理之日起20个工作日\n承诺期限:正式受理之日起13个工作日\n受理条件:A、信息安全工程(5项);B、使用财政性资金建设的信息工程(6项)\n申报材料:1、信息工程(信息安全工程)建设项目建议书;2项目软硬件配置清单;3系统定制开发工作量初步核算表,4项目总投资估算表;5项目资金来源表;6项目建议书编制依据及与项目有关的政策、技术、经济资料;7专家咨询意见\n收费标准:不收费',
      summary: {
        zh: '信息安全工程和使用财政性资金新建、改建、扩建的项目须经许可：七种材料，逐项回应条件A、B，法定20个工作日、承诺13个工作日；不使用财政性资金的备案。',
        en: 'Information security projects, and new builds, rebuilds and extensions with fiscal money need a permit: seven materials, conditions A and B answered one by one, 20 working days by law and 13 by commitment; what spends no fiscal money is filed.',
      },
    },
    'YY-3': {
      article: '第3项',
      text: '承担信息工程设计、施工、监理的单位,应当具有国家规定的资质。信息工程建设单位不得将工程发包给不具备相应资质的单位。',
      summary: {
        zh: '不得将工程发包给不具备相应资质的单位；资质须在签约日有效。',
        en: 'No contract goes to a unit without the qualification for it, valid on the day of signing.',
      },
    },
  },
});
