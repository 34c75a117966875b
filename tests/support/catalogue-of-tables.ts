import pg from 'pg';

/** What PostgreSQL itself says of a database's tables, a line for each column, constraint, index and policy. */
const CATALOGUE = `
  select table_name || ' column ' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
    from information_schema.columns where table_schema = 'public'
  union all
  select conrelid::regclass || ' constraint ' || conname || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
  union all
  select tablename || ' index ' || indexdef from pg_indexes where schemaname = 'public'
  union all
  select tablename || ' policy ' || policyname || ' ' || permissive || ' ' || cmd || ' ' || roles::text || ' '
      || coalesce(qual, '') || ' / ' || coalesce(with_check, '')
    from pg_policies where schemaname = 'public'
  union all
  select relname || ' row security ' || relrowsecurity || ' ' || relforcerowsecurity
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
  order by 1`;

/** A database's tables as PostgreSQL understood them, however they were written down. */
export async function catalogueOf(ownerUrl: string, except: readonly string[]): Promise<readonly string[]> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(CATALOGUE);
    return rows
      .map(({ line }) => line.replaceAll(/\s+/g, ' '))
      .filter((line) => !except.some((table) => line.startsWith(`${table} `)));
  } finally {
    await client.end();
  }
}
