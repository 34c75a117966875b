import { defineDocument } from '../document.js';

/** 信息化促进条例, a model text: it supports a refusal and is never its only ground. */
export const informatizationRegulation = defineDocument({
  prefix: 'IR',
  title: { zh: '信息化促进条例(范文)', en: 'Regulation on the Promotion of Informatization (model text)' },
  reference: '范文',
  // The model states no year; it supports rules that are in force without it.
  inForceFrom: '2018-06-12',
  provisions: {
    'IR-13': {
      article: '第十三条',
      text: '使用政府投资新建信息化工程的,建设单位在报发展改革部门或者其他有关部门立项审批前,应当通过同级信息化主管部门的审查;使用政府投资对信息化工程进行改建、扩建、运行维护的,建设单位在报财政部门审批经费前,应当通过同级信息化主管部门的审查。\n信息化主管部门对报审的信息化工程的需求效益、规划布局、技术标准、网络与信息安全、信息资源共享以及其他相关内容组织审查并出具审查意见。\n信息化主管部门、发展改革部门、财政部门及其他有关部门对于不符合信息化发展规划和本条所规定审查要求的信息化工程,不予审查和审批通过。\n信息化主管部门应当会同有关部门采取措施,积极推进已建信息化工程的整合工作。',
      summary: {
        zh: '新建项目在投资立项审批前审查，改建、扩建、运行维护在财政部门审批经费前审查。',
        en: 'New builds are reviewed before the investment decision, rebuilds, extensions and operation before the finance bureau decides on money.',
      },
    },
  },
});
