/** A statement as it may be shown: what it does, to which table, and its text without a single value. */
export interface StatementText {
  /** Its first word, in lower case. */
  readonly operation: string;
  /** The first table that it names, or the function that it calls. */
  readonly target: string | undefined;
  /** The text with `?` for each literal; long ones are cut. */
  readonly masked: string;
}

const READ_AT_MOST = 20_000;
const SHOWN_AT_MOST = 2_000;

/** PostgreSQL's lexical rules, as far as they tell literals from the rest. One that is cut off is one all the same. */
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>--[^\n]*|/\*.*?(?:\*/|$))`,
    String.raw`(?<string>(?<![\w$])e'(?:[^'\\]|\\.|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|\$(?<tag>[a-z_]\w*)?\$.*?(?:\$\k<tag>\$|$))`,
    String.raw`(?<name>"(?:[^"]|"")*(?:"|$)|\$\d+|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)`,
    String.raw`(?<number>\d[\w.]*)`,
  ].join('|'),
  'gis',
);

const TABLE = /\b(?:from|into|join|(?<!for\s|do\s)update)\s+(?:only\s+)?"?([a-z_]\w*)/i;
const CALLED = /^select\s+"?([a-z_]\w*)"?\s*\(/i;

/** Reads a statement for a trace. */
export function statementOf(text: string): StatementText {
  const masked = text
    .slice(0, READ_AT_MOST)
    .replaceAll(TOKEN, (token: string, ...more: unknown[]) => {
      const { name, comment } = more.at(-1) as { name?: string; comment?: string };
      if (name !== undefined) return token;
      return comment === undefined ? '?' : ' ';
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
  return {
    operation: /^\W*([a-z]+)/i.exec(masked)?.[1]?.toLowerCase() ?? 'statement',
    target: (TABLE.exec(masked) ?? CALLED.exec(masked))?.[1],
    masked: masked.slice(0, SHOWN_AT_MOST),
  };
}
