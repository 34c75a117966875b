import { defineDocument } from '../document.js';

/** 长沙市电子政务服务标准化管理暂行办法. */
export const changshaStandards2018 = defineDocument({
  prefix: 'CD',
  title: {
    zh: '长沙市电子政务服务标准化管理暂行办法',
    en: 'Interim Measures of Changsha for the Standardisation of E-Government Services',
  },
  reference: '长政办发〔2018〕22号',
  inForceFrom: '2018-06-12',
  provisions: {
    'CD-23': {
      article: '第二十三条',
      text: '电子政务服务建设应符合国家标准化法律、法规及相关强制性标准的要求,重大电子政务服务建设项目应由市数据资源行政主管部门进行标准化审查,不符合国家标准化法律、法规和相关强制性标准要求及不采用市政府确定执行的标准进行建设的,不予安排项目建设和运维经费。',
      summary: {
        zh: '重大项目由主管部门进行标准化审查，未通过的不予安排建设经费。',
        en: 'A major project passes the authority’s standardisation review, or it gets no money.',
      },
    },
  },
});
