import sql from 'sql-template-tag';
import { civilDateOf, type CivilDate, instantOf, yearDayIn, yearOf } from '../../../kernel/calendar/index.js';
import { among } from '../../../kernel/context/index.js';
import { fact, factOf } from '../../../kernel/procedure/index.js';
import type { ProvisionId } from '../../../kernel/regulations/index.js';
import type { ProjectKind, ProjectStage } from '../texts.js';

/** What the needs of a plan declaration ask of it and of its project. */
export interface DeclarationFacts {
  readonly stage: ProjectStage;
  readonly kind: ProjectKind;
  readonly year: number;
  /** When it was first submitted. */
  readonly declaredAt: string | null;
  /** Whether the project has another declaration under way. */
  readonly another: boolean;
  /** The kinds of material put to it. */
  readonly kinds: readonly string[];
}

/** A plan declaration and its project. */
export const declarationOf = fact<DeclarationFacts>('declarationOf', undefined, async (source, ids) => {
  const rows = await source.run<DeclarationFacts & { readonly id: string }>(sql`
    select d.id, p.stage, p.kind, d.year, d.declared_at as "declaredAt",
      array(select distinct m.kind from materials m where m.case_id = d.id) as kinds,
      exists (select 1 from plan_declarations o join cases c on c.id = o.id
        where o.project_id = d.project_id and o.id <> d.id and o.declared_at is not null and c.closed_at is null)
        as another
    from plan_declarations d join projects p on p.id = d.project_id
    where d.id ${among(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
});

/** The days between which a plan is declared and corrected, and whether today is one of them. */
export interface PlanWindow {
  readonly opens: CivilDate;
  readonly closes: CivilDate;
  /** The last day of corrections. */
  readonly corrections: CivilDate;
  readonly isOpen: boolean;
  readonly takesCorrections: boolean;
  /** By which the window is set, and by which the time of corrections. */
  readonly provision: ProvisionId;
  readonly correctionsProvision: ProvisionId;
}

/** The window of a declaration: in the year before the plan's, or for corrections in the year in which it was declared. */
export const windowOf = factOf('windowOf', [declarationOf], ({ house, viewer }, { year, declaredAt }) => {
  const today = civilDateOf(viewer.at);
  const day = (key: 'PLAN_WINDOW_OPENS' | 'PLAN_WINDOW_CLOSES' | 'PLAN_CORRECTIONS_CLOSE') =>
    house.ruleBook.day(key, today);
  const [opens, closes, corrections] = [
    day('PLAN_WINDOW_OPENS'),
    day('PLAN_WINDOW_CLOSES'),
    day('PLAN_CORRECTIONS_CLOSE'),
  ];
  const declaredIn = declaredAt === null ? year - 1 : yearOf(civilDateOf(instantOf(declaredAt)));
  const window = {
    opens: yearDayIn(year - 1, opens.value),
    closes: yearDayIn(year - 1, closes.value),
    corrections: yearDayIn(declaredIn, corrections.value),
  };
  return {
    ...window,
    isOpen: window.opens <= today && today <= window.closes,
    takesCorrections: today <= window.corrections,
    provision: opens.provision,
    correctionsProvision: corrections.provision,
  } satisfies PlanWindow;
});
