import pg from 'pg';

/** Runs one statement with the login that owns the tables, which row level security does not hold. */
export type OwnerQuery = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** Runs one statement with the login that owns the tables, on a connection of its own. */
export function ownerQuery<Row>(
  ownerUrl: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return withOwner(ownerUrl, (query) => query<Row>(text, values));
}

/** Runs work that asks much with the login that owns the tables, on one connection. */
export async function withOwner<T>(ownerUrl: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    return await work(
      async <Row>(text: string, values: readonly unknown[] = []) =>
        (await client.query(text, [...values])).rows as Row[],
    );
  } finally {
    await client.end();
  }
}
