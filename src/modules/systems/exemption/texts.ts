import { declareDeadlineKinds, materialKinds } from '../../../kernel/cases/index.js';
import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** From what a unit can be exempt. */
export const EXEMPTION_KINDS = {
  OWN_INFRASTRUCTURE: { en: 'May have infrastructure of its own beside the cloud', zh: '自有基础设施' },
  CANNOT_MIGRATE: { en: 'An existing system need not move to the cloud', zh: '无法迁移上云' },
} as const;

/** The name of a kind of exemption. */
export type ExemptionKind = keyof typeof EXEMPTION_KINDS;

/** `CloudExemptionKind` in the SDL. */
export const exemptionKinds = new EnumRegistry(
  'CloudExemptionKind',
  'From what a unit can be exempt. 例外类型',
);
exemptionKinds.add(EXEMPTION_KINDS);

/** The infrastructure that a unit may not have by itself (CC-3). */
export const INFRASTRUCTURE = {
  MACHINE_ROOM: { en: 'Machine room or data centre', zh: '机房或数据中心' },
  HARDWARE: { en: 'Hardware', zh: '硬件' },
  SOFTWARE: { en: 'Databases, supporting and security software', zh: '数据库、支撑软件和安全软件' },
  NETWORK_LINE: { en: 'Private network line or wireless network', zh: '专网或无线局域网' },
  INTERNET_EGRESS: { en: 'Internet egress', zh: '互联网出口' },
} as const;

/** The name of a kind of infrastructure. */
export type InfrastructureKind = keyof typeof INFRASTRUCTURE;

/** `InfrastructureKind` in the SDL. */
export const infrastructureKinds = new EnumRegistry(
  'InfrastructureKind',
  'Infrastructure that a unit may not have by itself. 基础设施类别',
);
infrastructureKinds.add(INFRASTRUCTURE);

/** What can provide for infrastructure of one's own (CC-3). */
export const EXEMPTION_BASES = {
  LAW: { en: 'A law or regulation', zh: '法律法规' },
  GOVERNMENT_RULE: { en: 'A rule of a government', zh: '政府规章' },
  SUPERIOR_DOCUMENT: { en: 'A document of a superior authority', zh: '上级文件' },
} as const;

/** The name of a kind of basis. */
export type ExemptionBasis = keyof typeof EXEMPTION_BASES;

/** `ExemptionBasis` in the SDL. */
export const exemptionBases = new EnumRegistry(
  'ExemptionBasis',
  'What provides for infrastructure of one’s own. 例外依据类别',
);
exemptionBases.add(EXEMPTION_BASES);

/** The periods of exemptions. */
export const EXEMPTION_DEADLINES = declareDeadlineKinds({
  EXEMPTION_REVIEW: { en: 'To review the exemption', zh: '例外审核' },
  EXEMPTION_DECISION: { en: 'To decide on the exemption', zh: '例外审定' },
});

materialKinds.add({
  EXEMPTION_BASIS: { en: 'Document that provides for the exemption', zh: '例外依据文件' },
});

/** The states of an exemption. */
export const EXEMPTION_STATES = {
  DRAFT: { en: 'Draft', zh: '草稿' },
  SUBMITTED: { en: 'Submitted, under review by the authority', zh: '已提交,主管部门审核中' },
  RETURNED: { en: 'Returned to be corrected', zh: '已退回,待补正' },
  ENDORSED: { en: 'Endorsed, to be decided by the committee', zh: '审核通过,待委员会审定' },
  GRANTED: { en: 'Granted', zh: '已批准' },
  REFUSED: { en: 'Refused by the committee', zh: '委员会未批准' },
  REJECTED: { en: 'Rejected by the authority', zh: '审核不通过' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
} as const;

/** The name of an exemption's state. */
export type ExemptionState = keyof typeof EXEMPTION_STATES;

/** `CloudExemptionState` in the SDL. */
export const exemptionStates = new EnumRegistry('CloudExemptionState', 'Where an exemption stands. 例外状态');
exemptionStates.add(EXEMPTION_STATES);

const STEPS = {
  reviseCloudExemption: {
    en: 'Revises an exemption before it is submitted or after its return',
    zh: '修改例外申请',
  },
  submitCloudExemption: { en: 'Submits an exemption to the authority', zh: '提交例外申请' },
  withdrawCloudExemption: { en: 'Withdraws an exemption before it is decided', zh: '撤回例外申请' },
  returnCloudExemption: { en: 'Returns an exemption to be corrected', zh: '退回补正' },
  rejectCloudExemption: { en: 'Rejects an exemption for the authority', zh: '审核不通过' },
  endorseCloudExemption: {
    en: 'Endorses an exemption and sends it to the committee',
    zh: '审核通过并报审定',
  },
  remitCloudExemption: { en: 'Sends an exemption back to the authority’s review', zh: '发回重新审核' },
  grantCloudExemption: { en: 'Grants an exemption', zh: '批准例外申请' },
  refuseCloudExemption: { en: 'Refuses an exemption', zh: '不批准例外申请' },
} as const;

/** Every label of the procedure for infrastructure of one's own. */
export const INFRASTRUCTURE_TEXTS = {
  name: { en: 'Exemption for own infrastructure', zh: '自有基础设施例外申请' },
  states: EXEMPTION_STATES,
  steps: {
    draftInfrastructureExemption: {
      en: 'Drafts an exemption for own infrastructure',
      zh: '起草自有基础设施例外申请',
    },
    ...STEPS,
  },
} as const;

/** Every label of the procedure for systems that cannot move. */
export const MIGRATION_TEXTS = {
  name: { en: 'Exemption from migration', zh: '无法迁移上云例外申请' },
  states: EXEMPTION_STATES,
  steps: {
    draftMigrationExemption: {
      en: 'Drafts the exemption of a system that cannot move',
      zh: '起草无法迁移上云例外申请',
    },
    ...STEPS,
  },
} as const;
