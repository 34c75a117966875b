import {
  day,
  flag,
  line,
  oneOf,
  optional,
  prose,
  reference,
  type Taken,
} from '../../../kernel/procedure/index.js';
import { type PanelCapacity, panelCapacities } from './texts.js';

/** What was built and how it went. */
export const summary = prose({ en: 'What was built and how it went', zh: '建设总结' });

/** How the archive's acceptance came out. */
export const archived = {
  archivedBy: line({ en: 'Who examined it for the archive', zh: '档案验收单位' }),
  archivedOn: day({ en: 'When', zh: '档案验收日期' }),
  passed: flag({ en: 'Whether it was passed', zh: '是否合格' }),
  remark: optional(prose({ en: 'What is said to it', zh: '说明' })),
};

/** Whether the catalogue is ready. */
export const catalogued = {
  ready: flag({
    en: 'Whether the catalogue is in the sharing platform and its interfaces work',
    zh: '目录是否纳入共享平台且接口可用',
  }),
  remark: prose({ en: 'What was looked at and found', zh: '确认情况' }),
};

/** What a member of the panel says. */
export const memberSays = {
  member: line({ en: 'The member', zh: '成员' }),
  workplace: line({ en: 'Where the member works', zh: '工作单位' }),
  capacity: oneOf<PanelCapacity>(panelCapacities, { en: 'For whom the member sits there', zh: '成员身份' }),
  hasInterest: flag({ en: 'Whether the member has an interest and stands back', zh: '是否存在利害关系' }),
  passed: optional(flag({ en: 'Whether the member would accept', zh: '是否同意通过' })),
  opinion: optional(prose({ en: 'The opinion', zh: '意见' })),
};

/** The day by which what failed is put right. */
export const rectifyBy = day({ en: 'The day by which it is to be put right', zh: '整改期限' });

/** What an extension is asked for with. */
export const asking = {
  acceptanceId: reference({ en: 'The acceptance that is put off', zh: '项目验收' }),
  until: day({ en: 'The last day that is asked for', zh: '申请延期至' }),
  reason: prose({ en: 'Why it cannot be in time', zh: '延期理由' }),
};

/** The archive's acceptance, as taken. */
export type ArchivedTaken = Taken<typeof archived>;

/** The state of the catalogue, as taken. */
export type CataloguedTaken = Taken<typeof catalogued>;

/** What a member says, as taken. */
export type MemberTaken = Taken<typeof memberSays>;

/** What an extension is asked for with, as taken. */
export type AskingTaken = Taken<typeof asking>;
