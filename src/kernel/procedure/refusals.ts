import { declareRefusals } from '../refusals/index.js';

/** What the kernel itself can say no with. */
export const kernelRefusals = declareRefusals({
  WRONG_STATE: {
    en: 'The case is in state “{state}”, in which this step is not possible.',
    zh: '办件当前状态为“{state}”,不能执行此步骤。',
  },
  NOT_IN_PROCEDURE: {
    en: 'The case moves through “{procedure}”, which has no such step.',
    zh: '该办件的程序“{procedure}”没有此步骤。',
  },
  NOT_YOUR_STEP: {
    en: 'This step belongs to: {by}.',
    zh: '此步骤应由{by}办理。',
  },
  RECUSED: {
    en: 'You belong to the unit of this case or took part in it: a colleague must decide it.',
    zh: '您属于本办件的申请单位或曾参与本办件,应当回避,请由其他经办人员办理。',
  },
  TOO_EARLY: {
    en: 'The minimum period is not over: possible from {from}.',
    zh: '最短期限尚未届满,{from} 起方可办理。',
  },
  MATERIAL_MISSING: {
    en: 'The material “{kind}” is missing: attach it first.',
    zh: '缺少材料“{kind}”,请先补充。',
  },
  UPLOAD_NOT_USABLE: {
    en: 'The upload {upload} cannot be attached: only its uploader attaches it, after its bytes have arrived.',
    zh: '上传文件 {upload} 不可用:须由上传人本人在文件上传完成后引用。',
  },
  CASE_CHANGED: {
    en: 'The case was changed meanwhile and is at version {version} now: read it again, then decide.',
    zh: '该办件已被更新,当前版本为 {version},请重新读取后再办理。',
  },
  UNTIL_NOT_LATER: {
    en: 'The new day must be later than the present last day, {lastDay}.',
    zh: '新的截止日期须晚于当前截止日期 {lastDay}。',
  },
});
