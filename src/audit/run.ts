import { inspect } from 'node:util';
import { InvalidSettings } from '../settings.js';
import { CannotAudit } from './cannot-audit.js';
import type { Outcome } from './commands.js';

/** Runs a command and ends the process: 0 holds, 1 a finding, 2 it could not be verified. */
export async function runAndExit(command: () => Promise<Outcome>): Promise<void> {
  try {
    const { exitCode, output } = await command();
    process.stdout.write(output);
    process.exitCode = exitCode;
  } catch (error) {
    // Who named the wrong file or database needs the message, not the stack.
    const expected = error instanceof CannotAudit || error instanceof InvalidSettings || isUnreachable(error);
    process.stderr.write(`${expected ? (error as Error).message : inspect(error)}\n`);
    process.exitCode = 2;
  }
}

/** What comes of a URL that leads nowhere, a wrong password or a database without the journal. */
function isUnreachable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.message !== '';
}
