import type { Declaration, FactContext } from './declarations.js';
import type { Row } from './row.js';

type Computed = Extract<Declaration, { kind: 'computed' }>;
type Values = Record<string, unknown>;

interface Batch {
  readonly field: Computed;
  readonly args: Values;
  readonly sources: Values[];
  readonly places: { readonly row: Row; readonly key: string }[];
}

/**
 * The computed fields of one answer. A pure value is put in its row at once; what is computed in batches
 * waits until all rows are known, then each field (per distinct arguments) is asked once.
 */
export class Facts {
  readonly #batches = new Map<Computed, Map<string, Batch>>();

  constructor(private readonly context: FactContext) {}

  /**
   * Computes a field for a row. What the function throws becomes the value: the executor reports it at the
   * field's path and leaves the rest of the answer alone.
   * @param argsKey the arguments as text, equal where they are equal
   */
  add(field: Computed, args: Values, argsKey: string, source: Values, row: Row, key: string): void {
    if (field.value) {
      row[key] = attempt(() => field.value!(source, this.context, args));
      return;
    }
    const batch = this.#batchOf(field, args, argsKey);
    batch.sources.push(source);
    batch.places.push({ row, key });
  }

  /** Asks every batch and puts the values in their rows. */
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
    places.forEach(({ row, key }, index) => (row[key] = values[index]));
  }

  #batchOf(field: Computed, args: Values, argsKey: string): Batch {
    let byArgs = this.#batches.get(field);
    if (!byArgs) this.#batches.set(field, (byArgs = new Map()));
    let batch = byArgs.get(argsKey);
    if (!batch) byArgs.set(argsKey, (batch = { field, args, sources: [], places: [] }));
    return batch;
  }
}

function attempt(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    return asError(error);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
