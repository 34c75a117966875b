import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** What the use of a resource says of its size (CC-32). */
export const VERDICTS = {
  IDLE: { en: 'Idle: hardly used at all', zh: '闲置' },
  OVER_PROVISIONED: { en: 'Over-provisioned: even its peak is low', zh: '配置过度' },
  FIT: { en: 'Fit: its peak needs what there is', zh: '合理' },
  UNKNOWN: { en: 'Unknown: too few days have data', zh: '未知(监控数据不足)' },
} as const;

/** The name of a verdict. */
export type VerdictName = keyof typeof VERDICTS;

/** `EfficiencyVerdict` in the SDL. */
export const verdicts = new EnumRegistry(
  'EfficiencyVerdict',
  'What the use of a resource says of its size. 使用效率评价',
);
verdicts.add(VERDICTS);
