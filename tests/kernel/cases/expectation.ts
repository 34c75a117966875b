/**
 * What the API's table says of an application, written by hand and independently of the code's own table: who may
 * take which step, from where, and who sees a case when.
 */

type Desk = `${'UNIT' | 'OFFICE' | 'PROVIDER'} ${string}`;

/** One row of the API's table. */
export interface ExpectedStep {
  readonly by: readonly Desk[];
  readonly from: readonly ExpectedState[];
  /** A decision of the office, from which people of the unit are recused (CC-36b). */
  readonly decides?: true;
  /** What stands in the way although state and party are right, as the cases of the test are made. */
  readonly blocked?: string;
}

/** The states of an application, in the order of its way. */
export const STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'WITHDRAWN',
  'ADMITTED',
  'REJECTED',
  'APPROVED',
  'TESTING',
  'TEST_REPORTED',
  'TEST_PASSED',
  'TRIAL',
  'TRIAL_REPORTED',
  'RUNNING',
  'CANCELLING',
  'CANCELLED',
] as const;

/** A state of an application. */
export type ExpectedState = (typeof STATES)[number];

const UNIT: Desk = 'UNIT UNIT_ADMIN';
const ADMITTER: Desk = 'OFFICE ADMITTER';
const REVIEWER: Desk = 'OFFICE REVIEWER';
const OPERATOR: Desk = 'PROVIDER OPERATOR';

/** The table. */
export const STEPS: Readonly<Record<string, ExpectedStep>> = {
  reviseCloudRequest: { by: [UNIT], from: ['DRAFT', 'RETURNED'] },
  submitCloudRequest: { by: [UNIT], from: ['DRAFT', 'RETURNED'] },
  withdrawCloudRequest: { by: [UNIT], from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'ADMITTED'] },
  cancelCloudRequest: {
    by: [UNIT, REVIEWER],
    from: ['APPROVED', 'TESTING', 'TEST_REPORTED', 'TEST_PASSED', 'TRIAL', 'TRIAL_REPORTED'],
  },
  confirmReclaim: { by: [OPERATOR], from: ['CANCELLING'] },
  reportDeliveryProblem: { by: [OPERATOR], from: ['APPROVED'] },
  answerDeliveryProblem: {
    by: [REVIEWER],
    from: ['APPROVED'],
    decides: true,
    blocked: 'NO_PROBLEM_REPORTED',
  },
  admitCloudRequest: { by: [ADMITTER], from: ['SUBMITTED'], decides: true },
  declineCloudRequest: { by: [ADMITTER], from: ['SUBMITTED'], decides: true },
  approveCloudRequest: { by: [REVIEWER], from: ['ADMITTED'], decides: true },
  rejectCloudRequest: { by: [REVIEWER], from: ['ADMITTED'], decides: true },
  returnCloudRequest: { by: [REVIEWER], from: ['ADMITTED'], decides: true },
  deliverTestEnvironment: { by: [OPERATOR], from: ['APPROVED'] },
  requestTestExtension: { by: [UNIT, OPERATOR], from: ['TESTING'] },
  extendTest: { by: [REVIEWER], from: ['TESTING'], decides: true },
  refuseTestExtension: { by: [REVIEWER], from: ['TESTING'], decides: true, blocked: 'NO_EXTENSION_ASKED' },
  // What is applied for here is new: only what exists elsewhere has data to back up. Attempts come without a record.
  certifyDataBackup: {
    by: [UNIT],
    from: ['APPROVED', 'TESTING', 'TEST_REPORTED', 'TEST_PASSED'],
    blocked: 'BACKUP_EVIDENCE_MISSING,NOTHING_TO_BACK_UP',
  },
  reportTest: { by: [UNIT], from: ['TESTING'] },
  evaluateTest: { by: [REVIEWER], from: ['TEST_REPORTED'], decides: true },
  openTrial: { by: [OPERATOR], from: ['TEST_PASSED'] },
  reportTrial: { by: [UNIT], from: ['TRIAL'] },
  approveGoLive: { by: [REVIEWER], from: ['TRIAL_REPORTED'], decides: true },
  returnToTrial: { by: [REVIEWER], from: ['TRIAL_REPORTED'], decides: true },
};

/** The people of the sandbox: the desks at which they sit, and whether they belong to the case's unit. */
export const PEOPLE: Readonly<Record<string, { readonly desks: readonly string[]; readonly own?: true }>> = {
  'hrss.admin': { desks: ['UNIT UNIT_ADMIN'], own: true },
  'hrss.staff': { desks: ['UNIT UNIT_MEMBER'], own: true },
  'health.admin': { desks: ['UNIT UNIT_ADMIN'] },
  'office.admitter': { desks: ['OFFICE ADMITTER'] },
  'office.reviewer': { desks: ['OFFICE ADMITTER', 'OFFICE REVIEWER'] },
  'office.admin': { desks: ['OFFICE UNIT_ADMIN'] },
  'authority.planner': { desks: ['AUTHORITY REVIEWER'] },
  'committee.member': { desks: ['COMMITTEE DECIDER'] },
  'provider.operator': { desks: ['PROVIDER OPERATOR'] },
  'provider.monitor': { desks: ['PROVIDER MONITOR'] },
  'security.inspector': { desks: ['SECURITY_AUTHORITY INSPECTOR'] },
  'finance.officer': { desks: ['FINANCE OFFICER'] },
  'audit.auditor': { desks: ['AUDIT AUDITOR'] },
  'dual.person': { desks: ['UNIT UNIT_ADMIN', 'OFFICE REVIEWER'], own: true },
};

/** The states in which a party has not had its turn yet, on the shortest way to them. */
const BEFORE_TURN: Readonly<Record<string, readonly ExpectedState[]>> = {
  OFFICE: ['DRAFT'],
  PROVIDER: ['DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN', 'ADMITTED', 'REJECTED'],
};

/** Whether a person sees a case of 人社局 in a state: its unit, each party from its turn on, auditors. */
export function sees(login: string, state: ExpectedState): boolean {
  const { desks, own } = person(login);
  const parties = desks.map((desk) => desk.split(' ')[0] as string);
  return (
    own === true ||
    parties.includes('AUDIT') ||
    parties.some((party) => BEFORE_TURN[party] && !BEFORE_TURN[party].includes(state))
  );
}

/** What comes of a step tried with valid input: `OK`, an error's code, or `REFUSED(codes)`. */
export function expected(state: ExpectedState, login: string, name: string): string {
  const { desks, own } = person(login);
  const step = STEPS[name] as ExpectedStep;
  const held = step.by.filter((desk) => desks.includes(desk));
  if (held.length === 0) return 'FORBIDDEN';
  if (!sees(login, state)) return 'NOT_FOUND';
  const codes = blockers(state, step, own === true && held[0] !== UNIT);
  return codes.length === 0 ? 'OK' : `REFUSED(${codes.join(',')})`;
}

function blockers(state: ExpectedState, step: ExpectedStep, belongsToUnit: boolean): string[] {
  const codes: string[] = [];
  const rightState = step.from.includes(state);
  if (rightState && step.blocked) codes.push(step.blocked);
  if (belongsToUnit && step.decides) codes.push('RECUSED');
  if (!rightState) codes.push('WRONG_STATE');
  return codes;
}

function person(login: string) {
  return PEOPLE[login] as (typeof PEOPLE)[string];
}
