import { z } from 'zod';
import { DateTimeScalar } from '../graphql/index.js';
import type { Text } from '../i18n/index.js';
import { badInput } from '../refusals/index.js';
import { JOURNAL_KINDS } from './journal-kinds.js';

const KINDS = Object.keys(JOURNAL_KINDS) as [string, ...string[]];

const text = z
  .string()
  .min(1)
  .refine((value) => !value.includes('\0') && value.isWellFormed());
const listed = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .union([z.string().transform((value) => value.split(',')), z.array(z.string())])
    .pipe(z.array(item).min(1));
// A plus sign that was not escaped comes as a space.
const instant = z.string().transform((value, context) => {
  try {
    return DateTimeScalar.parseValue(value.replace(' ', '+'));
  } catch {
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }
});

const filter = z
  .strictObject({
    kinds: listed(z.enum(KINDS)),
    refusedOnly: z.enum(['true', 'false']).transform((value) => value === 'true'),
    steps: listed(text),
    personId: text,
    unitId: text,
    caseId: text,
    subjectId: text,
    provisionId: text,
    from: instant,
    to: instant,
    number: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  })
  .partial();

/** Which entries to export: the filters of the list, by the same names. */
export type ExportFilter = z.output<typeof filter>;

/** What each parameter takes, for whoever got it wrong. */
const TAKES: Readonly<Record<string, Text>> = {
  kinds: {
    zh: `以逗号分隔的日志类别:${KINDS.join('、')}`,
    en: `kinds, separated by commas: ${KINDS.join(', ')}`,
  },
  refusedOnly: { zh: 'true 或 false', en: 'true or false' },
  steps: { zh: '以逗号分隔的步骤名称', en: 'names of steps, separated by commas' },
  from: {
    zh: '带时区的日期时间,如 2026-03-02T09:00:00+08:00',
    en: 'an instant like 2026-03-02T09:00:00+08:00',
  },
  to: {
    zh: '带时区的日期时间,如 2026-03-02T09:00:00+08:00',
    en: 'an instant like 2026-03-02T09:00:00+08:00',
  },
  number: { zh: '封存编号', en: 'a number of the chain' },
};
const ONE: Text = { zh: '一个标识,只填一次', en: 'one id, given once' };

/**
 * Reads the filter of an export from a query string.
 * @throws BAD_USER_INPUT naming every parameter that is unknown or cannot be read
 */
export function readExportFilter(query: unknown): ExportFilter {
  const parsed = filter.safeParse(query);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
  );
  throw badInput([...new Set(names)].map((name) => ({ path: name, message: faultOf(name) })));
}

function faultOf(name: string): Text {
  const known = Object.keys(filter.shape);
  if (!known.includes(name)) {
    return {
      zh: `没有筛选条件 ${name};可用的有:${known.join('、')}。`,
      en: `There is no filter ${name}; there are ${known.join(', ')}.`,
    };
  }
  const takes = TAKES[name] ?? ONE;
  return { zh: `${name} 应为${takes.zh}。`, en: `${name} takes ${takes.en}.` };
}
