import type { ClassType } from 'type-graphql';
import type { z } from 'zod';
import type { Text } from '../i18n/index.js';
import { badInput } from '../refusals/index.js';
import { inputShape, reference, type Takes, whole } from './takes.js';

const MAX_VERSION = 2_147_483_647;

/** What every step on a case takes beside its own: which case, and the version of it last seen. */
const onCase = {
  id: reference({ en: 'The case', zh: '办件标识' }),
  version: whole({ en: 'The version of the case last seen', zh: '所见版本' }, 0, MAX_VERSION),
} satisfies Takes;

/** The input of one mutation: its class in the SDL and its check. */
export interface MutationInput {
  readonly type: ClassType;
  /** @throws DomainError BAD_USER_INPUT with every fault */
  readonly parse: (given: unknown) => Record<string, unknown>;
}

/** The SDL name of a mutation's input. */
export function inputTypeName(mutation: string): string {
  return `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
}

/** Builds the input of a mutation from what its row takes. */
export function mutationInput(name: string, takes: Takes, isStepOnCase: boolean): MutationInput {
  const text: Text = { en: `What ${name} takes`, zh: `${name} 的输入` };
  const shape = inputShape(inputTypeName(name), text, isStepOnCase ? { ...onCase, ...takes } : takes);
  return {
    type: shape.type,
    parse: (given) => {
      const parsed = shape.schema.safeParse(given);
      if (parsed.success) return parsed.data;
      throw badInput(issuesAt(null, parsed.error));
    },
  };
}

/** One fault of an input: where it is, and what to do. */
export interface Issue {
  readonly path: string;
  readonly message: Text;
}

/** The faults of an input, or of one field of it, with their paths. */
export function issuesAt(field: string | null, error: z.ZodError): readonly Issue[] {
  const root = field === null ? ['input'] : ['input', field];
  return error.issues.map((issue) => ({
    path: [...root, ...issue.path.map(String)].join('.'),
    message: messageOf(issue),
  }));
}

/** What is wrong, in the words of the form and not of the program. */
function messageOf(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'custom' && issue.params?.['text']) return issue.params['text'] as Text;
  const bounds = BOUNDS[`${issue.code} ${'origin' in issue ? issue.origin : ''}`];
  if (bounds && 'minimum' in issue) return bounds(Number(issue.minimum));
  if (bounds && 'maximum' in issue) return bounds(Number(issue.maximum));
  return { zh: '输入无效,请更正。', en: `Not valid: ${issue.message}` };
}

const BOUNDS: Readonly<Record<string, (bound: number) => Text>> = {
  'too_small string': () => ({ zh: '不能为空,请填写。', en: 'It must not be empty.' }),
  'too_big string': (most) => ({
    zh: `不得超过 ${most} 个字符。`,
    en: `It may have ${most} characters at most.`,
  }),
  'too_small array': (least) => ({ zh: `至少填写 ${least} 项。`, en: `Give at least ${least}.` }),
  'too_big array': (most) => ({ zh: `不得超过 ${most} 项。`, en: `Give ${most} at most.` }),
  'too_small number': (least) => ({ zh: `不得小于 ${least}。`, en: `It must be at least ${least}.` }),
  'too_big number': (most) => ({ zh: `不得大于 ${most}。`, en: `It must be at most ${most}.` }),
};
