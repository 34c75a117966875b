import type { Language } from '../../kernel/i18n/index.js';

/** The language of an answer by the request's `Accept-Language`; Chinese unless English is preferred. */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'zh', weight: 0 };
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = /^(zh|en)(-|$)/.exec(range.trim())?.[1] as Language | undefined;
    const weight = weightOf(parameters);
    if (language && weight > best.weight) best = { language, weight };
  }
  return best.language;
}

function weightOf(parameters: readonly string[]): number {
  for (const parameter of parameters) {
    const weight = /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1];
    if (weight !== undefined) return Number(weight) || 0;
  }
  return 1;
}
