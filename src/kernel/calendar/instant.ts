/** An instant as PostgreSQL writes it, e.g. `2026-02-13 00:00:00.5+08`: statements written by hand get it as text. */
export function instantOf(text: string): Date {
  return new Date(text);
}
