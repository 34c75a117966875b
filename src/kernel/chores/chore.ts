import { type House, type Write, writeAsSystem } from '../context/index.js';

/**
 * Something that the house does by itself, because time has passed or something else has happened: a look finds what
 * there is to do, and each thing found is done by itself.
 */
export interface Chore {
  /** What the log calls it. */
  readonly name: string;
  /**
   * Finds what there is to do as of now, by keys, in the order in which it is to be done. All chores are looked for in
   * one transaction, again and again: a look is quick and changes nothing.
   * @param but keys of what failed just now, and shall not take the place of anything else
   */
  readonly look: (into: Write, but: readonly string[]) => Promise<readonly string[]>;
  /** Does one thing. Another process may have been first, so that there is nothing left of it. */
  readonly act: (house: House, requestId: string, key: string) => Promise<void>;
}

/** A chore each thing of which is done in one transaction that sees every case. */
export function chore(
  name: string,
  look: Chore['look'],
  act: (into: Write, key: string) => Promise<void>,
): Chore {
  return {
    name,
    look,
    act: (house, requestId, key) => writeAsSystem(house, requestId, (into) => act(into, key)),
  };
}
