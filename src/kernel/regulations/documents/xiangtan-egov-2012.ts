import { defineDocument, quote } from '../document.js';

/** The article that both rules are taken from, word for word. */
const articles = {
  第七条:
    '各级各部门电子政务工程建设,应当以电子政务总体规划为主要依据。\n由财政性资金投资建设的电子政务建设项目在报有关部门批准立项、申请资金前,必须经本级信息化主管部门审查;电子政务建设项目必须依法实行项目法人负责制、工程监理制、质量负责制、招标投标和政府采购制。\n项目建设完成后,建设单位应向本级信息化主管部门提交项目验收申请报告书,由信息化主管部门牵头,会同有关部门进行验收。重大项目验收前应当通过国家、省信息化主管部门核定的测评认证机构的测试,验收合格的方可交付使用,未经验收或验收不合格的工程不得投入使用。',
} as const;

const provision = quote(articles);

/** 湘潭市电子政务管理办法. Its text states no day of issue. */
export const xiangtanEgov2012 = defineDocument({
  prefix: 'XE',
  title: {
    zh: '湘潭市电子政务管理办法',
    en: 'Measures of Xiangtan for the Administration of E-Government',
  },
  reference: '2012年',
  inForceFrom: '2012-01-01',
  provisions: {
    'XE-7b': provision('第七条', {
      zh: '重大项目验收前应当通过核定的测评认证机构的测试。',
      en: 'A major project passes the test of a certified body before its acceptance.',
    }),
    'XE-7c': provision('第七条', {
      zh: '未经验收或验收不合格的工程不得投入使用；试运行不视为投入使用（内部规则）。',
      en: 'What was not accepted is not put into use; a trial is no use (house rule).',
    }),
  },
});
