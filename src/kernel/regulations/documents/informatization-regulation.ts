import { defineDocument } from '../document.js';

/** 信息化促进条例, a model text: it supports a refusal and is never its only ground. */
export const informatizationRegulation = defineDocument({
  prefix: 'IR',
  title: { zh: '信息化促进条例(范文)', en: 'Regulation on the Promotion of Informatization (model text)' },
  reference: '范文',
  // The model states no year; it supports rules that are in force without it.
  inForceFrom: '2018-06-12',
  provisions: {
    'IR-11': {
      article: '第十一条',
      text: '从事信息化工程建设的单位依照国家有关规定需要经过资质认证的,应当依法取得资质认证。未经资质认证的单位,不得承揽或者以其他单位名义承揽相应领域内的信息化工程;已经资质认证的单位,不得超越本单位资质等级承揽信息化工程。',
      summary: {
        zh: '承揽信息化工程须具备相应资质，不得超越资质等级。',
        en: 'Whoever builds holds the qualifications for it, and works within their grade.',
      },
    },
    'IR-13': {
      article: '第十三条',
      text: '使用政府投资新建信息化工程的,建设单位在报发展改革部门或者其他有关部门立项审批前,应当通过同级信息化主管部门的审查;使用政府投资对信息化工程进行改建、扩建、运行维护的,建设单位在报财政部门审批经费前,应当通过同级信息化主管部门的审查。\n信息化主管部门对报审的信息化工程的需求效益、规划布局、技术标准、网络与信息安全、信息资源共享以及其他相关内容组织审查并出具审查意见。\n信息化主管部门、发展改革部门、财政部门及其他有关部门对于不符合信息化发展规划和本条所规定审查要求的信息化工程,不予审查和审批通过。\n信息化主管部门应当会同有关部门采取措施,积极推进已建信息化工程的整合工作。',
      summary: {
        zh: '新建项目在投资立项审批前审查，改建、扩建、运行维护在财政部门审批经费前审查。',
        en: 'New builds are reviewed before the investment decision, rebuilds, extensions and operation before the finance bureau decides on money.',
      },
    },
    'IR-14': {
      article: '第十四条',
      text: '建设单位应当组织进行信息化工程竣工验收。未经验收或者验收不合格的信息化工程,不得投入使用。\n建设单位对使用政府投资的信息化工程进行竣工验收时,应当邀请信息化及其他有关主管部门参加。',
      summary: {
        zh: '未经验收或者验收不合格的工程不得投入使用；验收邀请有关主管部门参加。',
        en: 'What was not accepted is not put into use; the departments concerned take part in the acceptance.',
      },
    },
    'IR-15': {
      article: '第十五条',
      text: '本市实行信息化工程质量保修制度。承揽信息化工程的单位应当对信息化工程承担保修责任。\n使用政府投资的信息化工程的保修期,自工程竣工验收合格之日起不得少于两年。',
      summary: {
        zh: '使用政府投资的项目自验收合格之日起保修不少于两年；期满前提醒（内部规则）。',
        en: 'Where government money is used the warranty lasts at least two years from acceptance; before it ends the unit is reminded (house rule).',
      },
    },
  },
});
