import { EnumRegistry } from '../../../kernel/graphql/index.js';

/** The conditions of a permit, which the opinion answers one by one: A of security projects, B of fiscal money (YY-1). */
export const CONDITIONS = {
  A1_SECURITY_PLANS: {
    en: 'A 1 (YY-1): it follows the informatization plan and the special plan for information security',
    zh: 'A1 符合本行政区域信息化规划和信息安全专项规划',
  },
  A2_SOUND_DESIGN: {
    en: 'A 2 (YY-1): its design is sound and feasible, and its equipment meets the technical norms and standards',
    zh: 'A2 系统建设总体方案科学可行,所采用的技术方案的设备符合国家有关技术规范和技术标准',
  },
  A3_PROTECTED_PRODUCTS: {
    en: 'A 3 (YY-1): its rules of operation and its products meet multi-level protection and the law',
    zh: 'A3 运行管理制度及所采用的产品符合信息安全等级保护的要求和国家有关法律法规的规定',
  },
  A4_REASONABLE_BUDGET: {
    en: 'A 4 (YY-1): its budget is reasonable on the whole',
    zh: 'A4 概预算经济基本合理',
  },
  A5_FUNDED: { en: 'A 5 (YY-1): its money is in place on the whole', zh: 'A5 资金来源已基本落实' },
  B1_PLAN: { en: 'B 1 (YY-1): it follows the informatization plan', zh: 'B1 符合本行政区域信息化专用规划' },
  B2_SOUND_DESIGN: {
    en: 'B 2 (YY-1): its design is sound and feasible, and its equipment meets the technical norms and standards',
    zh: 'B2 系统建设总体方案科学可行,所采用的技术方案的设备符合国家有关技术规范和技术标准',
  },
  B3_SECURITY_SCHEME: {
    en: 'B 3 (YY-1): its security technology and management meet multi-level protection and the law',
    zh: 'B3 信息安全技术和管理方案符合信息安全等级保护的要求和国家有关法律法规的规定',
  },
  B4_RISK_ASSESSMENT: {
    en: 'B 4 (YY-1): its security risks are assessed and its security needs analysed in full',
    zh: 'B4 具有完备的安全风险评估和安全需求分析',
  },
  B5_REASONABLE_BUDGET: {
    en: 'B 5 (YY-1): its budget is reasonable on the whole',
    zh: 'B5 概预算经济基本合理',
  },
  B6_FUNDED: { en: 'B 6 (YY-1): its money is in place on the whole', zh: 'B6 资金来源已基本落实' },
} as const;

/** The name of a condition. */
export type Condition = keyof typeof CONDITIONS;

/** `PermitCondition` in the SDL. */
export const permitConditions = new EnumRegistry(
  'PermitCondition',
  'A condition of a permit, answered in the opinion. 许可条件',
);
permitConditions.add(CONDITIONS);
