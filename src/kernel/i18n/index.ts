/** A language in which the API answers people. */
export type Language = 'zh' | 'en';

/** One text in every language of the API. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The text as a reader of that language sees it. */
export function say(text: Text, language: Language): string {
  return text[language];
}
