import { defineDocument } from '../document.js';

/** 长沙市政务信息资源共享管理办法. */
export const changshaSharing2018 = defineDocument({
  prefix: 'CS',
  title: {
    zh: '长沙市政务信息资源共享管理办法',
    en: 'Measures of Changsha for the Sharing of Government Information Resources',
  },
  reference: '长政办发〔2018〕22号',
  inForceFrom: '2018-06-12',
  provisions: {
    'CS-30': {
      article: '第三十条',
      text: '各单位列入不予共享目录的政务信息资源,当所依据的法律或政策发生变化可以共享的,提供单位应主动将相关政务信息资源调整为共享类,并向市数据资源行政主管部门申报将相关信息从不予共享的政务信息资源目录中删除。',
      summary: {
        zh: '不予共享的依据消失的，调整为共享并申报。',
        en: 'What need not be shared is shared again once the law or policy that forbade it has changed.',
      },
    },
    'CS-42b': {
      article: '第四十二条',
      text: '各单位政务信息化项目立项申请前应预编项目信息资源目录,作为项目审批要件。项目建成后应将项目信息资源目录纳入共享平台目录管理系统,作为项目验收要求。',
      summary: {
        zh: '项目信息资源目录纳入共享平台且接口可用，方可验收。',
        en: 'Nothing is accepted before its catalogue is in the sharing platform and its interfaces work.',
      },
    },
  },
});
