import type { Text } from '../i18n/index.js';
import { badInput } from '../refusals/index.js';
import type { Step } from './grammar.js';
import { issuesAt, type Issue } from './inputs.js';
import { optional, type Take, type Takes } from './takes.js';

/**
 * What a mutation takes that several procedures have: all that any of their rows takes, left out where not every
 * row asks for it.
 * @throws Error where two rows mean different things by one name
 */
export function mergeTakes(name: string, rows: readonly Step[]): Takes {
  const fields = new Set(rows.flatMap(({ takes }) => Object.keys(takes ?? {})));
  return Object.fromEntries([...fields].map((field) => [field, mergedField(name, field, rows)]));
}

function mergedField(name: string, field: string, rows: readonly Step[]): Take<unknown> {
  const given = rows.flatMap(({ takes }) => takes?.[field] ?? []);
  const [first, ...others] = given as [Take<unknown>];
  if (others.some((other) => typeOf(other) !== typeOf(first)))
    throw new Error(`${name} takes ${field} of different types in its procedures`);
  const always = given.length === rows.length && given.every((take) => !take.nullable);
  return always || first.nullable ? first : optional(first);
}

/** The SDL type of a take, as something that can be compared. */
function typeOf(take: Take<unknown>): unknown {
  const type = take.type();
  return Array.isArray(type) ? type[0] : type;
}

/**
 * What one row takes out of what its mutation was given.
 * @throws DomainError BAD_USER_INPUT where the row asks for more, or was given what it does not take
 */
export function takenBy<Input extends object>(step: Step, given: Input): Input {
  const { id, version, ...rest } = given as Input & { readonly id?: unknown; readonly version?: unknown };
  const takes = step.takes ?? {};
  const issues: Issue[] = [];
  const taken: Record<string, unknown> = {};
  for (const [field, take] of Object.entries(takes)) {
    const parsed = take.schema.safeParse((rest as Record<string, unknown>)[field]);
    if (parsed.success) taken[field] = parsed.data;
    else issues.push(...issuesAt(field, parsed.error));
  }
  for (const [field, value] of Object.entries(rest))
    if (!(field in takes) && !isEmpty(value)) issues.push({ path: `input.${field}`, message: NOT_TAKEN });
  if (issues.length > 0) throw badInput(issues);
  return { id, version, ...taken } as unknown as Input;
}

const NOT_TAKEN: Text = {
  zh: '本办件的程序不接受此项,请去掉。',
  en: 'The procedure of this case does not take it: leave it out.',
};

/** An empty list says nothing, like what is left out. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
