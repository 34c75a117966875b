import { z } from 'zod';
import { faultsOfNotice, type NoticeContent, type NoticeFault, noticeParts } from './notice.js';

/** A State Council holiday notice as a file holds it; the mutation takes the same. */
export const calendarNoticeSchema = z.strictObject(noticeParts).superRefine((notice, context) => {
  for (const { path, message } of faultsOfNotice(notice))
    context.addIssue({ code: 'custom', path: [...path], message: message.en, input: notice });
});

/** A calendar notice's file does not hold what it should; the message names every fault and its place. */
export class InvalidCalendarNotice extends Error {
  override readonly name = 'InvalidCalendarNotice';
}

/** The error that names these faults of a notice. */
export function invalidNotice(faults: readonly NoticeFault[]): InvalidCalendarNotice {
  const issues = faults.map(({ path, message }) => ({
    code: 'custom' as const,
    path: [...path],
    message: message.en,
    input: undefined,
  }));
  return new InvalidCalendarNotice(`The calendar notice is not valid:\n${z.prettifyError({ issues })}`);
}

/**
 * Reads a State Council notice from the text of its JSON file.
 * @throws InvalidCalendarNotice naming every fault
 */
export function readCalendarNotice(json: string): NoticeContent {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    throw new InvalidCalendarNotice(`The calendar notice is not JSON: ${(error as Error).message}`);
  }
  const result = calendarNoticeSchema.safeParse(content);
  if (!result.success) {
    throw new InvalidCalendarNotice(`The calendar notice is not valid:\n${z.prettifyError(result.error)}`);
  }
  return result.data;
}
