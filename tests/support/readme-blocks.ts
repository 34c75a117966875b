/** A fenced block of a Markdown text. */
export interface Block {
  /** What follows the fence, e.g. `sh`. */
  readonly info: string;
  readonly body: string;
  /** The beginning of the paragraph before it. */
  readonly lead: string;
}

const FENCED = /^( *)```(\S[^\n]*)\n(.*?)^\1```$/gms;

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(FENCED)].map(({ 2: info = '', 3: body = '', index }) => {
    const paragraph = markdown.slice(0, index).trimEnd().split('\n').at(-1) ?? '';
    return { info, body, lead: /^[^.:]*/.exec(paragraph.replaceAll('**', ''))?.[0] ?? '' };
  });
}

/** Whether everything expected is there: objects may have more fields, lists more items, in the same order. */
export function contains(found: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return false;
    let from = 0;
    return expected.every((item) => {
      const at = found.findIndex((one, index) => index >= from && contains(one, item));
      from = at + 1;
      return at >= 0;
    });
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null) return false;
    return Object.entries(expected).every(([key, value]) =>
      contains((found as Record<string, unknown>)[key], value),
    );
  }
  return found === expected;
}
