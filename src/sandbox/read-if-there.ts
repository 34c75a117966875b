import { readFileSync } from 'node:fs';

/**
 * A file's text, or undefined where there is none. One look, so that it may go while it is looked at, as the lock of a
 * server that ends does: asking first whether it is there and reading it then would fail between the two.
 */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
