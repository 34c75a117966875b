const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/u;
const LONGEST_NAME = 200;

/** A media type in its plain form, e.g. `application/pdf`; parameters are not taken. */
export const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$/;

/** A SHA-256 hash in lower-case hexadecimal. */
export const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Whether a text can be the name of a file for whoever downloads it: any script, at most 200 characters, no
 * path, and nothing that hides how it is really called.
 */
export function isFileName(text: string): boolean {
  return (
    text.trim() === text &&
    text.length > 0 &&
    text.length <= LONGEST_NAME &&
    text !== '.' &&
    text !== '..' &&
    !FORBIDDEN.test(text)
  );
}
