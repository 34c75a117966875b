import type { Declaration, FactContext } from './declarations.js';

type Computed = Extract<Declaration, { kind: 'computed' }>;
type Values = Record<string, unknown>;

interface Batch {
  readonly field: Computed;
  readonly args: Values;
  readonly sources: Values[];
  readonly places: { readonly object: Values; readonly key: string }[];
}

/** The computed fields of one answer that go by batches: each field (per distinct arguments) is asked once. */
export class Facts {
  readonly #batches = new Map<Computed, Map<string, Batch>>();
  readonly #texts = new Map<Values, string>();

  constructor(readonly context: FactContext) {}

  /**
   * Asks for a field of an object, which is put there when the batch is settled. What the batch throws becomes the
   * value: it is reported at the field's path and leaves the rest of the answer alone.
   */
  ask(field: Computed, args: Values, source: Values, object: Values, key: string): void {
    const batch = this.#batchOf(field, args);
    batch.sources.push(source);
    batch.places.push({ object, key });
  }

  /** Asks every batch and puts the values in their places. */
  async settle(): Promise<void> {
    const batches = [...this.#batches.values()].flatMap((byArgs) => [...byArgs.values()]);
    this.#batches.clear();
    await Promise.all(batches.map((batch) => this.#run(batch)));
  }

  async #run({ field, args, sources, places }: Batch): Promise<void> {
    let values: readonly unknown[];
    try {
      values = await field.batch!(sources, this.context, args);
      if (values.length !== sources.length)
        throw new Error(`a batch gave ${values.length} values for ${sources.length} rows`);
    } catch (error) {
      values = places.map(() => asError(error));
    }
    places.forEach(({ object, key }, index) => (object[key] = values[index]));
  }

  #batchOf(field: Computed, args: Values): Batch {
    let byArgs = this.#batches.get(field);
    if (!byArgs) this.#batches.set(field, (byArgs = new Map()));
    const argsKey = this.#textOf(args);
    let batch = byArgs.get(argsKey);
    if (!batch) byArgs.set(argsKey, (batch = { field, args, sources: [], places: [] }));
    return batch;
  }

  /** Arguments as text, equal where they are equal. */
  #textOf(args: Values): string {
    let text = this.#texts.get(args);
    if (text === undefined) this.#texts.set(args, (text = JSON.stringify(args)));
    return text;
  }
}

/** What a function computes, or what it throws. */
export function attempt(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return asError(error);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
