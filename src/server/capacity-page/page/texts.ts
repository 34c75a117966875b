import type { CapacityLevel, DeadlineStatus, ResourceKind } from '../../../client/index.js';

/** The languages that the page speaks. */
export type Language = 'zh-CN' | 'en';

const zh = {
  brand: '政云',
  title: '资源池容量',
  signIn: '登录',
  signOut: '退出',
  person: '以谁的身份',
  failedSignIn: '登录未成功,请重试。',
  signInFirst: '请先登录。本页显示政务云各资源池的使用、分配、趋势与预警。',
  language: '语言',
  live: '实时',
  connecting: '正在重新连接…',
  loading: '正在读取…',
  asOf: '截至',
  range: '历史区间',
  ranges: { week: '近 7 天', quarter: '近 90 天', year: '近一年' },
  levels: {
    SILENT: '监控中断',
    NORMAL: '正常',
    APPROACHING: '接近预警',
    WARNING: '预警',
    CRITICAL: '严重预警',
  },
  summary: '各容量水平的资源池数',
  noPools: '尚未录入资源池。',
  used: '使用',
  allocated: '分配',
  reserved: '其中预留',
  noReading: '尚无监控数据',
  silentSince: '监控数据截至',
  forecast: '趋势',
  reaches: (percent: number, on: string) => `预计 ${on} 达到 ${percent} %`,
  between: (from: string, to: string | null) => `(${from} 至${to === null ? '一年以后' : ` ${to}`})`,
  sure: (percent: number) => `置信度 ${percent} %`,
  above: (percent: number) => `已达到 ${percent} %`,
  noForecast: '一年内无达到预警水平的趋势',
  alert: '预警',
  noAlert: '无未解除的预警',
  hiddenAlert: '预警的办理情况由市电子政务办与服务提供商查看',
  until: (day: string) => `${day}止`,
  statuses: { DUE_SOON: '即将到期', OVERDUE: '已逾期' } as Readonly<Partial<Record<DeadlineStatus, string>>>,
  peak: '峰值',
  plan: '扩容方案',
  explanation: '中断原因',
  legend: '图例',
  expected: '预计',
  chart: '使用率历史',
  chartKeys: '用左右方向键逐点查看',
  table: '数据表',
  time: '时间',
  average: '平均',
  most: '最高',
  least: '最低',
  noHistory: '该区间没有监控数据',
  told: (pool: string, level: string, share: string) => `${pool}:${level},${share}`,
  changed: (pool: string, state: string) => `${pool}:${state}`,
  failed: '未能读取,稍后自动重试:',
};

const en: typeof zh = {
  brand: 'Zhengyun',
  title: 'Pool capacity',
  signIn: 'Sign in',
  signOut: 'Sign out',
  person: 'Signed in as',
  failedSignIn: 'You could not be signed in. Please try again.',
  signInFirst:
    'Please sign in. This page shows the use, allocation, trend and alerts of the pools of the government cloud.',
  language: 'Language',
  live: 'Live',
  connecting: 'Connecting again…',
  loading: 'Reading…',
  asOf: 'As of',
  range: 'History',
  ranges: { week: '7 days', quarter: '90 days', year: 'One year' },
  levels: {
    SILENT: 'Silent',
    NORMAL: 'Normal',
    APPROACHING: 'Approaching',
    WARNING: 'Warning',
    CRITICAL: 'Critical',
  },
  summary: 'Pools by level',
  noPools: 'No pools have been entered yet.',
  used: 'Used',
  allocated: 'Allocated',
  reserved: 'of it reserved',
  noReading: 'No readings yet',
  silentSince: 'Readings until',
  forecast: 'Trend',
  reaches: (percent, on) => `${percent} % expected on ${on}`,
  between: (from, to) => `(${from} to ${to ?? 'more than a year ahead'})`,
  sure: (percent) => `confidence ${percent} %`,
  above: (percent) => `${percent} % reached`,
  noForecast: 'No trend towards the warning level within a year',
  alert: 'Alert',
  noAlert: 'No open alert',
  hiddenAlert: 'How the alert is dealt with is seen by the e-government office and the provider',
  until: (day) => `by the end of ${day}`,
  statuses: { DUE_SOON: 'due soon', OVERDUE: 'overdue' },
  peak: 'Peak',
  plan: 'Plan',
  explanation: 'Explanation',
  legend: 'Legend',
  expected: 'Expected',
  chart: 'History of use',
  chartKeys: 'Left and right arrow keys go from point to point',
  table: 'Data table',
  time: 'Time',
  average: 'Average',
  most: 'Most',
  least: 'Least',
  noHistory: 'No readings in this period',
  told: (pool, level, share) => `${pool}: ${level}, ${share}`,
  changed: (pool, state) => `${pool}: ${state}`,
  failed: 'This could not be read; it is tried again: ',
};

/** The page's words by language. */
export const TEXTS: Readonly<Record<Language, typeof zh>> = { 'zh-CN': zh, en };

/** The page's words in one language. */
export type Texts = typeof zh;

/** The kinds of resource, each with its unit of count. */
export const KINDS: Readonly<Record<ResourceKind, Readonly<Record<Language, readonly [string, string]>>>> = {
  COMPUTE_VCPU: { 'zh-CN': ['计算', 'vCPU'], en: ['Compute', 'vCPU'] },
  MEMORY_GIB: { 'zh-CN': ['内存', 'GiB'], en: ['Memory', 'GiB'] },
  STORAGE_TIB: { 'zh-CN': ['存储', 'TiB'], en: ['Storage', 'TiB'] },
  BANDWIDTH_MBPS: { 'zh-CN': ['带宽', 'Mbps'], en: ['Bandwidth', 'Mbps'] },
  PUBLIC_IP: { 'zh-CN': ['公网 IP', '个'], en: ['Public IP addresses', ''] },
  DATABASE_INSTANCE: { 'zh-CN': ['数据库', '个'], en: ['Databases', ''] },
  MIDDLEWARE_INSTANCE: { 'zh-CN': ['中间件', '个'], en: ['Middleware', ''] },
  SECURITY_SERVICE: { 'zh-CN': ['安全服务', '项'], en: ['Security services', ''] },
  GPU: { 'zh-CN': ['智能算力', 'GPU'], en: ['GPUs', ''] },
};

/** The levels, the gravest first. */
export const LEVELS: readonly CapacityLevel[] = ['CRITICAL', 'WARNING', 'APPROACHING', 'NORMAL'];

const REMEMBERED = 'zhengyun.language';

/** The language that was chosen here before, else the browser's; Chinese unless it prefers English. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(REMEMBERED);
  if (chosen === 'zh-CN' || chosen === 'en') return chosen;
  const preferred = navigator.languages.find((one) => /^(zh|en)\b/.test(one));
  return preferred?.startsWith('en') ? 'en' : 'zh-CN';
}

/** Keeps the language that was chosen. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(REMEMBERED, language);
}
