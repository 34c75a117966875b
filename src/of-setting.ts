import { InvalidSettings } from './settings.js';

/** Codes by which the system, or PostgreSQL, says that it was sent to the wrong place or let nobody in there. */
const MISDIRECTED = new Set(
  'ENOENT EACCES EPERM EISDIR ENOTDIR EEXIST EROFS ECONNREFUSED ENOTFOUND EAI_AGAIN EHOSTUNREACH ETIMEDOUT 28000 28P01 3D000'.split(
    ' ',
  ),
);

/**
 * Does what a setting leads to, such as reading its file; where the setting is at fault, says so by its name.
 * @throws InvalidSettings naming the setting; anything else as it was thrown
 */
export async function ofSetting<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const said = faultIn(error);
    throw said === undefined ? error : new InvalidSettings(`${name}: ${said}`, { cause: error });
  }
}

/** What a person needs to read of an error that a setting is to blame for; undefined for any other. */
function faultIn(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (MISDIRECTED.has(code)) return cause.message || code;
    // What our own readers of files throw, with every fault in the message.
    if (cause.name.startsWith('Invalid')) return cause.message;
  }
  return undefined;
}
