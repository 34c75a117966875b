import type { ClassType } from 'type-graphql';
import { z } from 'zod';
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

/** Builds the input of a mutation from what its row takes. */
export function mutationInput(name: string, takes: Takes, isStepOnCase: boolean): MutationInput {
  const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text: Text = { en: `What ${name} takes`, zh: `${name} 的输入` };
  const shape = inputShape(typeName, text, isStepOnCase ? { ...onCase, ...takes } : takes);
  return {
    type: shape.type,
    parse: (given) => {
      const parsed = shape.schema.safeParse(given);
      if (parsed.success) return parsed.data;
      throw badInput(parsed.error.issues.map(issueOf));
    },
  };
}

const english = z.locales.en().localeError;
const chinese = z.locales.zhCN().localeError;

function issueOf(issue: z.core.$ZodIssue) {
  const path = ['input', ...issue.path.map(String)].join('.');
  const own = 'params' in issue ? (issue.params?.['text'] as Text | undefined) : undefined;
  if (own) return { path, message: own };
  return {
    path,
    message: { zh: textOf(chinese(issue as never), issue), en: textOf(english(issue as never), issue) },
  };
}

function textOf(text: ReturnType<typeof english>, issue: z.core.$ZodIssue): string {
  return (typeof text === 'string' ? text : text?.message) ?? issue.message;
}
