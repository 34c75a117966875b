import { parseArgs } from 'node:util';

/** What a run goes by. */
export interface Options {
  /** How many cases the data set has. */
  readonly cases: number;
  /** How long each contestant is driven with each workload in each round. */
  readonly seconds: number;
  readonly rounds: number;
  /** Where the results are written as JSON; absent: nowhere. */
  readonly json: string | undefined;
  /** Only these workloads; absent: all. */
  readonly only: readonly string[] | undefined;
  /** A folder into which each contestant writes its CPU profile when it ends; absent: none is taken. */
  readonly profile: string | undefined;
}

/** The options do not say what can be done. */
export class BadOptions extends Error {
  override readonly name = 'BadOptions';
}

/** Below this the fiftieth page of the inbox does not exist. */
const FEWEST_CASES = 5_000;
const MOST_CASES = 5_000_000;

/**
 * Reads the command line.
 * @throws BadOptions saying what is wrong and what would be right
 */
export function readOptions(args: readonly string[]): Options {
  const values = parsed(args);
  return {
    cases: whole('cases', values.cases, FEWEST_CASES, MOST_CASES),
    seconds: whole('seconds', values.seconds, 1, 600),
    rounds: whole('rounds', values.rounds, 1, 100),
    json: named('json', values.json),
    only: named('only', values.only)?.split(','),
    profile: named('profile', values.profile),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        cases: { type: 'string', default: '50000' },
        seconds: { type: 'string', default: '5' },
        rounds: { type: 'string', default: '3' },
        json: { type: 'string' },
        only: { type: 'string' },
        profile: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new BadOptions(
      `${(error as Error).message}\nGive --cases N, --seconds N, --rounds N, --json FILE, --only WORKLOAD,… or --profile FOLDER.`,
    );
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new BadOptions(`--${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}

function named(name: string, text: string | undefined): string | undefined {
  if (text?.trim() === '') throw new BadOptions(`--${name} must not be empty.`);
  return text;
}
