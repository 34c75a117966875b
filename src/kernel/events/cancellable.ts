/**
 * An async generator that ends as soon as it is told to, even while it waits for something: the signal that it is
 * made with says so. A plain one would first wait for what it waits for.
 */
export function cancellable<T>(
  make: (signal: AbortSignal) => AsyncGenerator<T, void, void>,
): AsyncGenerator<T> {
  const over = new AbortController();
  const inner = make(over.signal);
  return {
    next: () => inner.next(),
    return: (value) => {
      over.abort();
      return inner.return(value as undefined);
    },
    throw: (error) => {
      over.abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      over.abort();
      await inner.return();
    },
  };
}
