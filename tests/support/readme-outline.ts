import { blocksOf } from './readme-blocks.js';

/** What the same text in two languages has in common, section by section. */
export interface Section {
  /** The level of its heading. */
  readonly level: number;
  /** Whatever is between backticks in prose, lists and tables: commands, settings, fields, files. */
  readonly code: readonly string[];
  readonly links: readonly string[];
  /** The fenced blocks, word for word. */
  readonly blocks: readonly string[];
  /** How many paragraphs, list items and rows of tables there are. */
  readonly parts: { readonly paragraphs: number; readonly items: number; readonly rows: number };
  /** The first and the last cell of each row of a table, if they are code. */
  readonly cells: readonly (readonly (string | undefined)[])[];
}

const FENCED = /^( *)```\S[^\n]*\n.*?^\1```$/gms;

/** The sections of a README; what leads to the other language is left out. */
export function outlineOf(markdown: string, other: string): readonly Section[] {
  // A comment in a block looks like a heading.
  const headed = markdown.replaceAll(FENCED, (block) => block.replaceAll(/^#/gm, ' #'));
  return headed.split(/^(?=#{1,6} )/m).map((section) => {
    const [heading = '', ...lines] = section.replaceAll(FENCED, '').split('\n');
    const prose = lines.join('\n');
    const rows = lines.filter((line) => line.startsWith('|'));
    const links = [...prose.matchAll(/\]\(([^)]+)\)|<(https?:[^>]+)>/g)].map(
      (link) => link[1] ?? link[2] ?? '',
    );
    return {
      level: /^#*/.exec(heading)?.[0].length ?? 0,
      code: [...new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? ''))].toSorted(),
      links: links.filter((link) => link !== other),
      blocks: blocksOf(section).map(({ info, body }) => `${info}\n${body}`),
      parts: {
        paragraphs: lines.filter((line) => /^[^\s|\-<\d]/.test(line) && !line.includes(`](${other})`)).length,
        items: lines.filter((line) => /^(-|\d+\.) /.test(line)).length,
        rows: rows.length,
      },
      cells: rows
        .map((row) => row.split('|').slice(1, -1))
        .map((cells) => [codeIn(cells[0]), codeIn(cells.at(-1))]),
    };
  });
}

function codeIn(cell: string | undefined): string | undefined {
  return /^\s*`([^`]+)`\s*$/.exec(cell ?? '')?.[1];
}
