import { EnumRegistry } from '../graphql/index.js';
import { type Language, say, type Text } from '../i18n/index.js';

/** Values for a message's placeholders. */
export type RefusalParams = Readonly<Record<string, string | number | Text>>;

/** Every reason for which a rule can say no; each module adds its own with the message people read. */
export const refusalCodes = new EnumRegistry('RefusalCode', 'A reason for which a rule says no. 拒绝原因');

/**
 * Declares a module's refusals. A text may hold placeholders in braces, filled from the blocker's parameters.
 */
export function declareRefusals<const Texts extends Readonly<Record<string, Text>>>(texts: Texts): Texts {
  refusalCodes.add(texts);
  return texts;
}

/** The message of a refusal with its placeholders filled. */
export function refusalText(code: string, params: RefusalParams = {}): Text {
  const text = refusalCodes.label(code);
  return { zh: fill(text.zh, params, 'zh'), en: fill(text.en, params, 'en') };
}

function fill(template: string, params: RefusalParams, language: Language): string {
  return template.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name];
    if (value === undefined) return hole;
    return typeof value === 'object' ? say(value, language) : String(value);
  });
}
