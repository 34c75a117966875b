import type { Text } from '../i18n/index.js';
import { type RefusalParams, refusalText } from './refusal-codes.js';

/** The codes a client can meet in `errors[].extensions.code`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'REFUSED'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'CURSOR_EXPIRED'
  | 'INTERNAL';

/** What stands in the way, and by which provision. */
export interface Blocker {
  /** A value of `RefusalCode`. */
  readonly code: string;
  /** What the message's placeholders stand for. */
  readonly params?: RefusalParams;
  /** Path of the input at fault, e.g. `input.grants.0.quantity`; absent where no input is. */
  readonly path?: string;
  /** Id of the provision that says so. */
  readonly provision: string;
}

/** One fault of an input. */
export interface InputIssue {
  /** Where, e.g. `input.lines.0.quantity`. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: Text;
}

/** An answer that is not a result: everything it interrupted is rolled back. */
export class DomainError extends Error {
  /**
   * @param code what a client branches on
   * @param text what a person reads
   * @param details further extensions; texts in them are localised at the edge
   */
  constructor(
    readonly code: ErrorCode,
    readonly text: Text,
    readonly details: {
      readonly issues?: readonly InputIssue[];
      readonly refusals?: readonly Blocker[];
      readonly version?: number;
    } = {},
  ) {
    super(text.en);
    this.name = 'DomainError';
  }
}

/** No valid token came with the request. */
export function unauthenticated(text?: Text): DomainError {
  return new DomainError(
    'UNAUTHENTICATED',
    text ?? { zh: '请先登录,并携带有效的访问令牌。', en: 'Sign in and send a valid access token.' },
  );
}

/** The viewer holds no role that may do this. */
export function forbidden(text?: Text): DomainError {
  return new DomainError(
    'FORBIDDEN',
    text ?? { zh: '您的角色无权执行此操作。', en: 'None of your roles may do this.' },
  );
}

/** There is no such thing, or the viewer may not see it: the two are told apart by nobody. */
export function notFound(what: Text): DomainError {
  return new DomainError('NOT_FOUND', { zh: `未找到:${what.zh}。`, en: `Not found: ${what.en}.` });
}

/** The input cannot be read; `issues` names every fault. */
export function badInput(issues: readonly InputIssue[]): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    {
      zh: '输入有误,请按提示更正后重试。',
      en: 'The input is not valid: correct it as stated and try again.',
    },
    { issues },
  );
}

/** Somebody else changed the thing since the client read it. */
export function conflict(version: number): DomainError {
  return new DomainError(
    'CONFLICT',
    {
      zh: `该记录已被更新,当前版本为 ${version},请重新读取后再试。`,
      en: `It was changed meanwhile and is at version ${version} now: read it again, then decide.`,
    },
    { version },
  );
}

/** There is more asked than is served at a time, of this client or of all: the text says what to do. */
export function rateLimited(text: Text): DomainError {
  return new DomainError('RATE_LIMITED', text);
}

/** Others held what it needs for too long, or at once and again: nothing was done, and it can be sent again as it is. */
export function busy(cause: unknown): DomainError {
  const error = new DomainError('CONFLICT', {
    zh: '当前有其他操作正在处理同一事项,本次未作任何更改,请重试。',
    en: 'Others are working on the same thing: nothing was done, send it again.',
  });
  return Object.assign(error, { cause });
}

/** Rules say no: all of them at once. */
export function refused(refusals: readonly Blocker[]): DomainError {
  const texts = refusals.map((refusal) => refusalText(refusal.code, refusal.params));
  return new DomainError(
    'REFUSED',
    { zh: texts.map((text) => text.zh).join(''), en: texts.map((text) => text.en).join(' ') },
    { refusals },
  );
}
