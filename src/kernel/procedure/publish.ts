import type { CivilDate, YearDay } from '../calendar/index.js';
import { periodText, yearDayText } from '../calendar/index.js';
import { deadlineKinds, decisionOutcomes } from '../cases/index.js';
import { type Language, say, type Text } from '../i18n/index.js';
import { PARTY_NAMES, ROLE_NAMES, type RoleName } from '../identity/index.js';
import { type DayKey, isDayKey, type PeriodKey, type RuleBook } from '../regulations/index.js';
import { lengthOn } from './count.js';
import type { Holder } from './desks.js';
import { decides, recuses } from './evaluate.js';
import { type DeadlineSpec, type MinimumSpec, metBy, type Procedure, SAME, type Step } from './grammar.js';
import { inputTypeName } from './inputs.js';
import { fieldsOf } from './procedure-fields.js';
import type {
  ProcedureDeadlineKindType,
  ProcedureDeadlineType,
  ProcedureDeskType,
  ProcedureMinimumType,
  ProcedureStateType,
  ProcedureStepType,
  ProcedureType,
} from './procedure-types.js';

/** How a table is read: with which numbers, as in force on which day, in which language. */
export interface Reading {
  readonly ruleBook: RuleBook;
  readonly on: CivilDate;
  readonly language: Language;
}

/** A procedure as the API shows it: everything that its table states, in words and numbers. */
export function published(table: Procedure, reading: Reading): ProcedureType {
  return {
    name: table.name,
    label: say(table.texts.name, reading.language),
    provision: reading.ruleBook.provision(table.basis),
    caseType: table.caseType().name,
    payloadField: table.payloadField,
    deadlines: deadlineKindsOf(table, reading),
    states: Object.keys(table.states).map((name) => publishedState(table, name, reading.language)),
    steps: Object.entries(table.steps).map(([name, step]) => publishedStep(table, name, step, reading)),
  };
}

/** A state of a procedure as the API shows it. */
export function publishedState(
  { states, steps, texts }: Procedure,
  name: string,
  language: Language,
): ProcedureStateType {
  const state = states[name]!;
  const openings = Object.values(steps).filter((step) => !step.from);
  return {
    name,
    label: say(texts.states[name]!, language),
    initial: openings.some((step) => step.leads.some(({ to }) => to === name)),
    ends: 'ends' in state,
    unbounded: 'open' in state && state.open === true,
    waitsFor: 'waits' in state ? deskOf(state.waits, language) : null,
  };
}

function publishedStep(table: Procedure, name: string, step: Step, reading: Reading): ProcedureStepType {
  const { ruleBook, language } = reading;
  return {
    name,
    label: say(table.texts.steps[name]!, language),
    from: step.from ?? [],
    leads: step.leads.map((outcome) => ({
      to: outcome.to === SAME ? null : outcome.to,
      condition: outcome.when ? say(outcome.when.text, language) : null,
      decides: outcome.decides ?? null,
      decisionLabel: outcome.decides ? say(decisionOutcomes.label(outcome.decides), language) : null,
      meets: (outcome.meets ?? []).map(({ kind }) => kind),
      starts: (outcome.starts ?? []).map((spec) => deadlineOf(spec, reading)),
    })),
    by: step.by.map((holder) => deskOf(holder, language)),
    takes: Object.keys(step.takes ?? {}),
    inputType: step.bySystem ? '' : inputTypeName(name),
    fields: fieldsOf(step.takes ?? {}, language),
    opens: step.from === undefined,
    bySystem: step.bySystem === true,
    decides: decides(step),
    recuses: step.by.some((holder) => recuses(step, holder)),
    involves: step.involves === true,
    meets: metBy(step).map(({ kind }) => kind),
    extends: step.extends?.kind ?? null,
    pauses: (step.pauses ?? []).map(({ kind }) => kind),
    resumes: (step.resumes ?? []).map(({ kind }) => kind),
    atEndOf: step.atEndOf?.kind ?? null,
    opensMinimum: step.opensMinimum ? minimumOf(step.opensMinimum, reading) : null,
    minimum: step.minimum ? minimumOf(step.minimum, reading) : null,
    provision: ruleBook.provision(step.basis),
  };
}

/** Every kind of period that steps start, with each length that it can have. */
function deadlineKindsOf({ steps }: Procedure, reading: Reading): readonly ProcedureDeadlineKindType[] {
  const specs = Object.values(steps).flatMap(({ leads }) => leads.flatMap(({ starts }) => starts ?? []));
  const kinds = Map.groupBy(new Set(specs), ({ kind }) => kind);
  return [...kinds].map(([kind, started]) => ({
    kind,
    label: say(deadlineKinds.label(kind), reading.language),
    periods: started.map((spec) => deadlineOf(spec, reading)),
  }));
}

function deadlineOf(spec: DeadlineSpec, reading: Reading): ProcedureDeadlineType {
  return {
    ...deadlineLength(spec.period, reading),
    kind: spec.kind,
    label: say(deadlineKinds.label(spec.kind), reading.language),
    desk: deskOf(spec.party, reading.language),
    after: spec.after?.kind ?? null,
    from: spec.from ? say(spec.from.text, reading.language) : null,
  };
}

function minimumOf({ kind, period }: MinimumSpec, reading: Reading): ProcedureMinimumType {
  const [parameter] = reading.ruleBook.versions(period);
  return {
    ...lengthOf(period, reading),
    kind,
    label: say(parameter!.descriptions, reading.language),
  };
}

function lengthOf(period: PeriodKey, { ruleBook, on, language }: Reading) {
  const { value, kind, provision } = ruleBook.period(period, on);
  return {
    amount: value.amount,
    unit: value.unit,
    inWords: say(periodText(value), language),
    legal: kind,
    provision: ruleBook.provision(provision),
  };
}

/** The same for a deadline, which may end with a day of the year: then it is as long as it would be from today. */
function deadlineLength(key: PeriodKey | DayKey, reading: Reading) {
  if (!isDayKey(key)) return { ...lengthOf(key, reading), until: null };
  const { ruleBook, on, language } = reading;
  const { amount, period, from } = lengthOn(ruleBook, key, on);
  const { value } = ruleBook.day(key, on);
  return {
    amount,
    unit: period,
    inWords: say(untilText(value), language),
    legal: from.kind,
    provision: ruleBook.provision(from.provision),
    until: value,
  };
}

function untilText(day: YearDay): Text {
  const { zh, en } = yearDayText(day);
  return { zh: `至${zh}`, en: `until ${en}` };
}

function deskOf({ party, role, owner }: Holder, language: Language): ProcedureDeskType {
  return {
    party,
    partyLabel: say(PARTY_NAMES[party], language),
    role,
    roleLabel: say(ROLE_NAMES[role as RoleName], language),
    owner,
  };
}
