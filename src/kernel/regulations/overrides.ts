import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type CivilDate,
  civilDateSchema,
  type Period,
  periodSchema,
  type YearDay,
  yearDaySchema,
} from '../calendar/index.js';
import {
  type DayKey,
  dayParameters,
  type IntegerKey,
  integerParameters,
  type ParameterKey,
  type PeriodKey,
  periodParameters,
} from './parameters.js';
import { documentOf } from './provisions.js';

/** One number that a deployment sets for itself, from a day on. */
export interface Override {
  readonly key: ParameterKey;
  readonly from: CivilDate;
  readonly value: Period | number | YearDay;
  /** The document or decision it rests on; always there for what the law itself states. */
  readonly basis?: string;
}

const periodKeys = Object.keys(periodParameters) as [PeriodKey, ...PeriodKey[]];
const integerKeys = Object.keys(integerParameters) as [IntegerKey, ...IntegerKey[]];
const dayKeys = Object.keys(dayParameters) as [DayKey, ...DayKey[]];
const common = { from: civilDateSchema, basis: z.string().trim().min(1).optional() };

const override = z.discriminatedUnion('key', [
  z.strictObject({ key: z.enum(periodKeys), value: periodSchema, ...common }),
  z.strictObject({ key: z.enum(integerKeys), value: z.int(), ...common }),
  z.strictObject({ key: z.enum(dayKeys), value: yearDaySchema, ...common }),
]);

/**
 * A deployment's overrides in a file: `{"overrides": [{"key", "from", "value", "basis"}]}`. A value is a
 * period, a whole number or a day of the year (`MM-DD`), as the key's parameter is; what the law states needs a `basis`; none may begin
 * before the document of its parameter is in force, nor two of one key on one day.
 */
export const overridesSchema = z
  .strictObject({ overrides: z.array(override) })
  .superRefine(({ overrides }, context) => {
    const seen = new Set<string>();
    overrides.forEach(({ key, from, value, basis }, index) => {
      const fault = (field: string, message: string) =>
        context.addIssue({
          code: 'custom',
          path: ['overrides', index, field],
          message,
          input: overrides[index],
        });
      const { kind, provision } = { ...periodParameters, ...integerParameters, ...dayParameters }[key];
      const { inForceFrom, inForceTo, reference } = documentOf(provision);
      if (from < inForceFrom) fault('from', `${from} lies before ${reference} is in force (${inForceFrom})`);
      if (inForceTo && from > inForceTo)
        fault('from', `${from} lies after ${reference} was in force (${inForceTo})`);
      if (kind === 'LAW' && !basis)
        fault('basis', `${key} is stated by the law (${provision}): say what the other number rests on`);
      if (seen.has(`${key} ${from}`)) fault('from', `${key} is set twice from ${from}`);
      seen.add(`${key} ${from}`);
      if (typeof value !== 'number') return;
      const { minimum, maximum } = integerParameters[key as IntegerKey];
      if (value < minimum || value > maximum)
        fault('value', `${key} must lie between ${minimum} and ${maximum}`);
    });
  });

/** The overrides' file does not hold what it should; the message names every fault and its place. */
export class InvalidOverrides extends Error {
  override readonly name = 'InvalidOverrides';
}

/**
 * Reads a deployment's overrides from their JSON file.
 * @throws InvalidOverrides naming the file and every fault
 */
export function readOverrides(file: string): readonly Override[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InvalidOverrides(`The overrides cannot be read from ${file}: ${(error as Error).message}`);
  }
  const result = overridesSchema.safeParse(content);
  if (!result.success) {
    throw new InvalidOverrides(`The overrides in ${file} are not valid:\n${z.prettifyError(result.error)}`);
  }
  return result.data.overrides;
}
