import type { MikroORM } from '@mikro-orm/postgresql';

/** Whether requests can be served, and if not, why. */
export interface Readiness {
  readonly ok: boolean;
  readonly reasons: readonly string[];
}

/** Whether the database answers and every migration of this build has run. */
export async function readiness({ orm }: { readonly orm: MikroORM }): Promise<Readiness> {
  try {
    const pending = await orm.migrator.getPending();
    const reasons = pending.map(({ name }) => `migration ${name} has not run`);
    return { ok: reasons.length === 0, reasons };
  } catch {
    return { ok: false, reasons: ['the database does not answer'] };
  }
}
