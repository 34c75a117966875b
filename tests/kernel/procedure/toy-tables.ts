import {
  office,
  owner,
  type Procedure,
  provider,
  SAME,
  type State,
  type Step,
} from '../../../src/kernel/procedure/index.js';

/** A state of a toy table that somebody must act in. */
export const unit = owner('UNIT_ADMIN');
export const reviewer = office('REVIEWER');
export const operator = provider('OPERATOR');

/** A condition of a toy table, in words. */
export const CONDITION = { en: 'so', zh: '如此' };

/** A period of a toy table. */
export const review = { kind: 'REVIEW', party: reviewer, period: 'REVIEW_PERIOD' } as const;

const opens = () => Promise.reject(new Error('A toy opens nothing'));

/** A small table that may stand: drafted, sent, and then done or sent back. */
export const STATES: Readonly<Record<string, State>> = {
  DRAFT: { waits: unit, open: true },
  SENT: { waits: reviewer },
  RETURNED: { waits: unit, open: true },
  DONE: { ends: true },
};

/** The steps of the small table. */
export const STEPS: Readonly<Record<string, Step>> = {
  draft: { by: [unit], opens, leads: [{ to: 'DRAFT' }], basis: 'CC-11' },
  revise: { from: ['DRAFT', 'RETURNED'], by: [unit], leads: [{ to: SAME }], basis: 'CC-11' },
  send: {
    from: ['DRAFT', 'RETURNED'],
    by: [unit],
    leads: [{ to: 'SENT', starts: [review] }],
    basis: 'CC-11',
  },
  decide: {
    from: ['SENT'],
    by: [reviewer],
    leads: [{ to: 'DONE', when: { text: CONDITION, holds: () => true } }, { to: 'RETURNED' }],
    basis: 'CC-12b',
  },
};

/** A table of these states and steps; labels do not matter to its faults. */
export function tableOf(
  states: Readonly<Record<string, State>>,
  steps: Readonly<Record<string, Step>>,
): Procedure {
  return {
    name: 'TOY',
    caseType: () => class {},
    payloadField: 'toy',
    numberPrefix: 'TY',
    basis: 'CC-10',
    texts: { name: { en: 'Toy', zh: '玩具' }, states: {}, steps: {} },
    states,
    steps,
  };
}
