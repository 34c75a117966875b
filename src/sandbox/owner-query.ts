import pg from 'pg';

/** Runs one statement with the login that owns the tables, which row level security does not hold. */
export async function ownerQuery<Row>(
  ownerUrl: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows as Row[];
  } finally {
    await client.end();
  }
}
