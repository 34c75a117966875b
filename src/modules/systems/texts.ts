import { EnumRegistry } from '../../kernel/graphql/index.js';
import { declareRefusals } from '../../kernel/refusals/index.js';

/** Where a system runs. */
export const PLACEMENTS = {
  PLANNED: { en: 'Planned: it runs nowhere yet', zh: '规划中' },
  ON_CLOUD: { en: 'On the government cloud', zh: '已上云' },
  LEGACY: { en: 'In the unit’s own machine room', zh: '自有机房' },
  EXEMPT: { en: 'Exempt from the cloud by decision', zh: '经批准不上云' },
  RETIRED: { en: 'Out of service', zh: '已下线' },
} as const;

/** The name of a placement. */
export type PlacementName = keyof typeof PLACEMENTS;

/** `Placement` in the SDL. */
export const placements = new EnumRegistry('Placement', 'Where a system runs. 部署方式');
placements.add(PLACEMENTS);

/** What a system can be connected to. */
export const connectionKinds = new EnumRegistry('ConnectionKind', 'What a system is connected to. 接入类别');
connectionKinds.add({
  SHARING_PLATFORM: { en: 'The information sharing platform', zh: '信息共享交换平台' },
  UNIFIED_SIGN_ON: { en: 'The unified sign-on', zh: '统一认证平台' },
});

/** What was found on a system. */
export const findingKinds = new EnumRegistry('SystemFindingKind', 'What was found on a system. 问题类别');
findingKinds.add({
  CLASSIFIED_ON_CLOUD: {
    en: 'A system that runs on the cloud has become classified',
    zh: '云上系统被确定为涉密系统',
  },
  GRADE_RAISED: { en: 'The MLPS grade of a running system was raised', zh: '在运行系统的等级保护级别被提高' },
});

/** What this module can say no with. */
export const systemRefusals = declareRefusals({
  EXEMPTION_BY_DECISION: {
    en: 'A system is exempt by the committee’s decision alone: register it as planned or legacy and apply for the exemption.',
    zh: '免于上云须经市数据资源管理委员会批准:请先登记为规划中或自有机房,再申请免于上云。',
  },
  PLACEMENT_BY_PROCEDURE: {
    en: 'Placement {placement} comes from a procedure and cannot be registered.',
    zh: '部署方式“{placement}”由办理程序确定,不能直接登记。',
  },
  MIGRATION_DATE_MISSING: {
    en: 'An existing unclassified system below MLPS grade {grade} needs a planned migration date.',
    zh: '等级保护{grade}级以下的非涉密现有系统须填报计划迁移日期。',
  },
  REQUEST_OPEN: {
    en: 'Classification and grade cannot change while the request {number} is open.',
    zh: '申请 {number} 办理期间,不得变更涉密属性和等级保护级别。',
  },
  SYSTEM_RETIRED: {
    en: 'The system is out of service.',
    zh: '该系统已下线。',
  },
});
