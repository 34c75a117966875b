import { rm } from 'node:fs/promises';

/** Bytes that have arrived whole and as announced, not yet at their place. */
export class ReceivedFile {
  #kept: Promise<void> | undefined;

  constructor(
    private readonly temporary: string,
    private readonly put: () => Promise<void>,
  ) {}

  /** Puts the file at its place; can be called again, as when a transaction is run again. */
  keep(): Promise<void> {
    this.#kept ??= this.put();
    return this.#kept;
  }

  /** Removes the bytes unless they were kept. */
  async discard(): Promise<void> {
    const kept = await this.#kept?.then(
      () => true,
      () => false,
    );
    if (kept) return;
    await rm(this.temporary, { force: true });
  }
}
