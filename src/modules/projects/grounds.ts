import sql from 'sql-template-tag';
import { declareGrounds, declareSubject, restrictable } from '../../kernel/restrictions/index.js';
import { ApplicationSystem } from '../systems/index.js';
import { Project } from './project.js';

declareSubject('SYSTEM', {
  type: () => ApplicationSystem,
  standing: (id) => sql`select id as "SYSTEM", unit_id as "UNIT" from application_systems where id = ${id}`,
});
declareSubject('PROJECT', {
  type: () => Project,
  standing: (id) =>
    sql`select id as "PROJECT", unit_id as "UNIT", system_id as "SYSTEM" from projects where id = ${id}`,
});
restrictable(ApplicationSystem, 'subjectId', 'What holds for it, with what lifts it. 限制措施');
restrictable(Project, 'subjectId', 'What holds for it, with what lifts it. 限制措施');

/** What the rule book lets restrict units and systems for, as long as no procedure of its own finds it. */
export const GROUNDS = declareGrounds({
  CATALOGUE_MISSING: {
    text: {
      en: 'the unit has no information resource catalogue, or its resources are not connected',
      zh: '单位未按要求编制信息资源目录或接入信息资源',
    },
    lifting: {
      en: 'its catalogue is in the sharing platform and its resources are connected',
      zh: '编制目录并接入信息资源',
    },
    provision: 'CC-26b',
    on: 'UNIT',
    bars: { UNIT: ['NO_APPROVAL', 'NO_OPERATING_MONEY', 'NO_ACCEPTANCE'] },
    byHand: true,
  },
  NOT_SHARING: {
    text: {
      en: 'the system does not share its data as required, or collects data again',
      zh: '系统未按要求共享数据资源或者重复采集数据',
    },
    lifting: {
      en: 'it shares as required and collects nothing that the platform offers, or the city government consents that it need not share (YP-27b)',
      zh: '按要求共享且不再重复采集,或者经市政府批准不予共享',
    },
    provision: 'YP-27',
    on: 'SYSTEM',
    bars: { SYSTEM: ['NO_OPERATING_MONEY'], UNIT: ['NO_CONSTRUCTION'] },
    spares: {
      decidedOn: (id) =>
        sql`select sharing_consent_on::text as on from application_systems where id = ${id} for share`,
      code: 'SHARING_NOT_OWED',
      provision: 'YP-27b',
    },
    byHand: true,
  },
  INSECURE: {
    text: {
      en: 'the system fails the requirements of cryptography or network security, or carries a serious danger',
      zh: '系统不符合密码应用和网络安全要求或者存在重大安全隐患',
    },
    lifting: {
      en: 'it meets those requirements and the danger is gone',
      zh: '符合密码应用和网络安全要求且消除安全隐患',
    },
    provision: 'YP-27b',
    on: 'SYSTEM',
    bars: { SYSTEM: ['NO_OPERATING_MONEY'], UNIT: ['NO_CONSTRUCTION'] },
    byHand: true,
  },
});
