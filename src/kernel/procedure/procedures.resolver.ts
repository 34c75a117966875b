import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../access/index.js';
import { civilDateOf } from '../calendar/index.js';
import type { RequestContext } from '../context/index.js';
import { type Language, say } from '../i18n/index.js';
import type { RuleBook } from '../regulations/index.js';
import type { Holder } from './desks.js';
import { type DeadlineSpec, metBy, type Procedure, SAME, type Step } from './grammar.js';
import {
  type ProcedureDeadlineType,
  type ProcedureDeskType,
  type ProcedureStepType,
  ProcedureType,
} from './procedure-types.js';
import { allProcedures } from './registry.js';

/** Publishes the tables of the procedures, so that a front end can draw them. */
@Resolver()
export class ProceduresResolver {
  @Query(() => [ProcedureType], {
    description:
      'Every procedure as its table states it: states, steps, parties, periods, provisions. 程序目录',
  })
  @Access(signedIn)
  async procedures(@Ctx() context: RequestContext): Promise<readonly ProcedureType[]> {
    const viewer = await context.viewer();
    const today = civilDateOf(viewer!.at);
    return allProcedures().map((table) => published(table, context.house.ruleBook, today, context.language));
  }
}

function published(table: Procedure, ruleBook: RuleBook, today: string, language: Language): ProcedureType {
  return {
    name: table.name,
    label: say(table.texts.name, language),
    states: Object.entries(table.states).map(([name, state]) => ({
      name,
      label: say(table.texts.states[name]!, language),
      waitsFor: 'waits' in state ? deskOf(state.waits) : null,
    })),
    steps: Object.entries(table.steps).map(([name, step]) =>
      publishedStep(table, name, step, ruleBook, today, language),
    ),
  };
}

function publishedStep(
  table: Procedure,
  name: string,
  step: Step,
  ruleBook: RuleBook,
  today: string,
  language: Language,
): ProcedureStepType {
  return {
    name,
    label: say(table.texts.steps[name]!, language),
    from: step.from ?? [],
    leads: step.leads.map((outcome) => ({
      to: outcome.to === SAME ? null : outcome.to,
      decides: outcome.decides ?? null,
      starts: (outcome.starts ?? []).map((spec) => deadlineOf(spec, ruleBook, today)),
    })),
    by: step.by.map(deskOf),
    takes: Object.keys(step.takes ?? {}),
    meets: metBy(step).map(({ kind }) => kind),
    provision: ruleBook.provision(step.basis),
  };
}

function deadlineOf(spec: DeadlineSpec, ruleBook: RuleBook, today: string): ProcedureDeadlineType {
  const { value, kind, provision } = ruleBook.period(spec.period, today);
  return {
    kind: spec.kind,
    desk: deskOf(spec.party),
    amount: value.amount,
    unit: value.unit,
    legal: kind,
    provision: ruleBook.provision(provision),
  };
}

function deskOf({ party, role }: Holder): ProcedureDeskType {
  return { party, role };
}
