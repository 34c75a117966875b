import sql from 'sql-template-tag';
import { Field, ObjectType } from 'type-graphql';
import { Access, inherited, Personal } from '../access/index.js';
import { instantOf } from '../calendar/index.js';
import { Case } from '../cases/index.js';
import { DateTimeScalar } from '../graphql/index.js';
import { say } from '../i18n/index.js';
import { parties } from '../identity/index.js';
import { Computed, extend, type FactContext } from '../read/index.js';
import { Refusal, refusalOf } from '../refusals/index.js';
import { Provision } from '../regulations/index.js';
import { blockersOf, factsOfNeeds } from './evaluate.js';
import { type CaseFacts, type FactSource, FactTable } from './facts.js';
import { metBy, type Step } from './grammar.js';
import { procedureOf } from './registry.js';

/** A step that the procedure has from the case's state, with everything that stands in the viewer's way. */
@ObjectType({ description: 'A step that the procedure has from here. 后续步骤' })
@Access(inherited)
export class NextStep {
  @Field({ description: 'The mutation that takes it. 步骤' })
  step!: string;

  @Field({ description: 'What it is called. 步骤名称' })
  label!: string;

  @Field(() => [parties.values], { description: 'The parties that may take it. 办理方' })
  parties!: readonly string[];

  @Field({ description: 'Nothing stands in the viewer’s way. 是否可办理' })
  open!: boolean;

  @Field(() => [Refusal], { description: 'Everything that stands in the viewer’s way. 阻碍事项' })
  blockers!: readonly Refusal[];

  @Field(() => [String], { description: 'The names of what it takes, beside id and version. 所需输入' })
  takes!: readonly string[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it should be taken, if it is bounded. 办理期限',
  })
  dueAt?: Date | null;

  @Field(() => Provision, { description: 'The provision behind it. 依据条款' })
  provision!: Provision;
}

type CaseRow = Pick<Case, 'id' | 'procedure' | 'state' | 'version' | 'round' | 'openedAt' | 'involved'> & {
  readonly unit: string;
};

extend(
  Case,
  'nextSteps',
  Computed<Case>(() => [NextStep], {
    description:
      'What the procedure can do next, and for this viewer everything that stands in the way. 后续步骤',
    columns: ['id', 'procedure', 'state', 'unit', 'version', 'round', 'openedAt', 'involved'],
    batch: (rows, context) => nextSteps(rows as unknown as readonly CaseRow[], context),
  }),
  // Whoever was involved before is barred (CC-36b).
  Personal(),
);

/** The next steps of many cases; each fact is read once for all of them. */
async function nextSteps(rows: readonly CaseRow[], context: FactContext): Promise<readonly NextStep[][]> {
  const { house, viewer, session } = context;
  const source: FactSource = { house, viewer, run: (statement) => session.run(statement) as never };
  const open = rows.map((row) => ({ row, table: procedureOf(row.procedure), steps: stepsFrom(row) }));
  const facts = await FactTable.load(
    source,
    open.flatMap(({ steps }) => steps.flatMap(([, step]) => factsOfNeeds(step))),
    rows.map((row) => row.id),
  );
  const due = await dueInstants(
    source,
    open.flatMap(({ row, steps }) => (steps.length > 0 ? [row.id] : [])),
  );
  return open.map(({ row, table, steps }) => {
    const about: CaseFacts = { ...row, unitId: row.unit };
    return steps.map(([name, step]) => {
      const blockers = blockersOf(table, step, about, facts, source);
      return {
        step: name,
        label: say(table.texts.steps[name]!, context.language),
        parties: [...new Set(step.by.map((holder) => holder.party))],
        open: blockers.length === 0,
        blockers: blockers.map((blocker) => refusalOf(blocker, context.language)),
        takes: Object.keys(step.takes ?? {}),
        dueAt: soonest(step, due.get(row.id)),
        provision: house.ruleBook.provision(step.basis),
      };
    });
  });
}

function stepsFrom({ procedure, state }: CaseRow): readonly [string, Step][] {
  return Object.entries(procedureOf(procedure).steps).filter(
    ([, step]) => !step.bySystem && step.from?.includes(state),
  );
}

type Due = ReadonlyMap<string, Date>;

/** When the running deadlines of cases are due, by kind. */
async function dueInstants(source: FactSource, ids: readonly string[]): Promise<ReadonlyMap<string, Due>> {
  if (ids.length === 0) return new Map();
  const rows = await source.run<{ case_id: string; kind: string; due_at: string }>(sql`
    select case_id, kind, due_at from deadlines
    where case_id = any(${ids}) and met_at is null and cancelled_at is null and paused_at is null`);
  const byCase = new Map<string, Map<string, Date>>();
  for (const row of rows)
    byCase.set(row.case_id, (byCase.get(row.case_id) ?? new Map()).set(row.kind, instantOf(row.due_at)));
  return byCase;
}

function soonest(step: Step, due: Due | undefined): Date | null {
  const instants = metBy(step).flatMap(({ kind }) => due?.get(kind)?.getTime() ?? []);
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}
