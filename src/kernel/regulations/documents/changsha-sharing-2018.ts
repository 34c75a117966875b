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
