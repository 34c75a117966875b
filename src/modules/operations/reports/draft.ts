import type { KeptFigures } from './report-figures.js';

/**
 * What a report suggests before the provider revises it, drafted from its figures. It is a document of the city's and
 * therefore Chinese, whoever reads it.
 */
export function suggestionsOf({ verdicts: { idle, overProvisioned, unknown }, kinds }: KeptFigures): string {
  const lines: string[] = [];
  if (idle > 0) lines.push(`闲置资源 ${idle} 项,建议核实用途后申请回收。`);
  if (overProvisioned > 0) lines.push(`配置过度资源 ${overProvisioned} 项,建议按所列数量申请调减。`);
  if (unknown > 0) lines.push(`监控数据不足的资源 ${unknown} 项,建议核查监控采集。`);
  if (kinds.every(({ days }) => days === 0)) lines.push('本月无监控数据,无法评价资源使用情况。');
  return lines.length > 0 ? lines.join('\n') : '本月未发现闲置或配置过度的资源,暂无调整建议。';
}
