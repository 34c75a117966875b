import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import {
  declareProcedure,
  fact,
  faultsOf,
  inStates,
  need,
  office,
  prose,
  SAME,
  type State,
  type Step,
  whole,
} from '../../../src/kernel/procedure/index.js';
import { mergeTakes } from '../../../src/kernel/procedure/merge-takes.js';
import { CONDITION, operator, review, reviewer, STATES, STEPS, tableOf, unit } from './toy-tables.js';

type Change<Row> = Partial<Row> | undefined;

/** The faults of the small table after some of its states and steps were changed, or taken out with undefined. */
function faults(
  states: Readonly<Record<string, State | undefined>>,
  steps: Readonly<Record<string, Change<Step>>> = {},
): readonly string[] {
  const kept = Object.entries({ ...STATES, ...states }).flatMap(([name, state]) =>
    state ? [[name, state] as const] : [],
  );
  const changed = Object.keys({ ...STEPS, ...steps }).flatMap((name) => {
    if (name in steps && steps[name] === undefined) return [];
    return [[name, { ...STEPS[name], ...steps[name] }]];
  });
  return faultsOf(tableOf(Object.fromEntries(kept), Object.fromEntries(changed)));
}

describe('law 2 a table', () => {
  it('that has none of the faults stands', () => {
    expect(faults({})).toEqual([]);
  });

  it('does not stand with a state that cannot be reached', () => {
    expect(faults({ LOST: { ends: true } })).toEqual(['state LOST cannot be reached']);
    // Reached from itself alone is not reached.
    const back = {
      from: ['LOST'],
      by: [reviewer],
      leads: [{ to: 'LOST', starts: [review] }],
      basis: 'CC-12b',
    } as const;
    expect(faults({ LOST: { waits: reviewer } }, { back })).toContain('state LOST cannot be reached');
  });

  it('does not stand with a need of a state that its row does not leave', () => {
    const nothing = fact<null>('nothing', null, async () => new Map());
    const asked = (states: readonly string[]) => ({
      needs: [
        inStates(
          states,
          need(nothing, () => []),
        ),
      ],
    });
    expect(faults({}, { send: asked(['RETURNED']) })).toEqual([]);
    expect(faults({}, { send: asked(['RETURNED', 'SENT']) })).toEqual([
      'step send asks something of SENT, which it does not leave',
    ]);
  });

  it('does not stand with a dead end', () => {
    const only = { leads: [{ to: 'RETURNED' }] };
    expect(faults({ DONE: undefined }, { decide: only })).toEqual([
      'state DRAFT leads to no end',
      'state SENT leads to no end',
      'state RETURNED leads to no end',
    ]);
  });

  it('does not stand with a step of the system’s that has a desk or decides, nor with one of nobody’s', () => {
    const SYSTEMS =
      'step tell is the system’s, which has no desk, is told what it opens, and decides nothing';
    const tell = { from: ['SENT'], by: [], bySystem: true, leads: [{ to: SAME }], basis: 'CC-12b' } as const;
    expect(faults({}, { tell })).toEqual([]);
    expect(faults({}, { tell: { ...tell, by: [reviewer] } })).toEqual([SYSTEMS]);
    expect(faults({}, { tell: { ...tell, leads: [{ to: SAME, decides: 'APPROVED' }] } })).toEqual([SYSTEMS]);
    expect(faults({}, { tell: { ...tell, bySystem: undefined } })).toEqual(['step tell is nobody’s']);
  });

  it('does not stand with a clock that is paused and never goes on, or goes on and was never paused', () => {
    const wait = { from: ['SENT'], by: [reviewer], leads: [{ to: SAME }], basis: 'CC-12b' } as const;
    const hear = { ...wait, pauses: [review] };
    const heard = { ...wait, resumes: [review] };
    expect(faults({}, { hear, heard })).toEqual([]);
    expect(faults({}, { hear })).toEqual(['step hear pauses REVIEW, which no step resumes']);
    expect(faults({}, { heard })).toEqual(['step heard resumes REVIEW, which no step pauses']);
  });

  it('does not stand with a step that time takes and somebody has, or that takes something', () => {
    const FAULT = 'step lapse is taken by time, and hence is the system’s, leaves a state and takes nothing';
    const lapse = {
      from: ['SENT'],
      by: [],
      bySystem: true,
      leads: [{ to: 'DONE' }],
      basis: 'CC-12b',
    } as const;
    expect(faults({}, { lapse: { ...lapse, atEndOf: review } })).toEqual([]);
    expect(faults({}, { lapse: { ...lapse, atEndOf: { ...review, kind: 'OTHER' } } })).toEqual([
      'step lapse meets, extends, pauses or ends with OTHER, which no step starts',
    ]);
    const takes = { says: prose({ en: 'What is said', zh: '意见' }) };
    expect(faults({}, { lapse: { ...lapse, atEndOf: review, takes } })).toEqual([FAULT]);
    const somebodys = { ...lapse, bySystem: undefined, by: [reviewer], atEndOf: review };
    expect(faults({}, { lapse: somebodys })).toEqual([FAULT]);
  });

  it('does not stand with a lock that other steps take after what they share', () => {
    const rows = () => sql`select 1`;
    const shares = { table: 'systems', rows };
    const locking = (table: string) => {
      const decide = { ...(STEPS['decide'] as Step), locks: [{ table, rows }] };
      return faultsOf({ ...tableOf(STATES, { ...STEPS, decide }), shares });
    };
    expect(locking('pools')).toEqual([
      'step decide locks rows of a table that comes before what its procedure shares',
    ]);
    expect(locking('units')).toEqual([]);
  });

  it('does not stand with a step out of an end', () => {
    expect(faults({}, { decide: { from: ['SENT', 'DONE'] } })).toEqual([
      'state DONE is an end, and a step leaves it',
    ]);
  });

  it('does not stand with a wait for somebody who has no step there', () => {
    expect(faults({ RETURNED: { waits: operator, open: true } })).toEqual([
      'state RETURNED waits for OPERATOR of PROVIDER, who has no step there',
    ]);
  });

  it('does not stand with a wait that no deadline of its party bounds', () => {
    const fault = 'step send leads to SENT and starts no deadline for who must act there';
    expect(faults({}, { send: { leads: [{ to: 'SENT' }] } })).toEqual([fault]);
    const another = { ...review, party: operator };
    expect(faults({}, { send: { leads: [{ to: 'SENT', starts: [another] }] } })).toEqual([fault]);
  });

  it('does not stand with a wait without deadline other than DRAFT and RETURNED', () => {
    const open = faults({ SENT: { waits: reviewer, open: true } }, { send: { leads: [{ to: 'SENT' }] } });
    expect(open).toEqual(['state SENT waits without a deadline, which only DRAFT and RETURNED may']);
  });

  it('does not stand with a step without basis', () => {
    expect(faults({}, { send: { basis: '' as 'CC-11' } })).toEqual(['step send names no provision']);
  });

  it('does not stand with a step that is nobody’s', () => {
    expect(faults({}, { revise: { by: [] } })).toEqual(['step revise is nobody’s']);
  });

  it('does not stand with a role that nobody can hold, wherever it is named', () => {
    const ghost = office('OPERATOR' as 'REVIEWER');
    const fault = 'nobody can be OPERATOR of OFFICE';
    expect(faults({}, { revise: { by: [unit, ghost] } })).toEqual([`step revise: ${fault}`]);
    expect(faults({}, { revise: { seenBy: [ghost] } })).toEqual([`step revise: ${fault}`]);
    const starts = [review, { ...review, party: ghost }];
    expect(faults({}, { send: { leads: [{ to: 'SENT', starts }] } })).toEqual([`step send: ${fault}`]);
    expect(faults({ SENT: { waits: ghost } })).toContain(`state SENT: ${fault}`);
  });

  it('does not stand with a choice of outcomes that could choose none, or never the last', () => {
    const choice = 'step decide must choose among its outcomes by a condition on all but the last';
    const when = { text: CONDITION, holds: () => true };
    expect(faults({}, { decide: { leads: [{ to: 'DONE', when }] } })).toEqual(
      expect.arrayContaining([choice]),
    );
    expect(faults({}, { decide: { leads: [{ to: 'DONE' }, { to: 'RETURNED' }] } })).toEqual([choice]);
    expect(faults({}, { revise: { leads: [] } })).toEqual(['step revise leads nowhere']);
  });

  it('does not stand with a step from or to a state that it lacks', () => {
    expect(faults({}, { revise: { from: ['DRAFT', 'GONE'] } })).toEqual([
      'step revise leaves GONE, which is no state',
    ]);
    expect(faults({}, { revise: { leads: [{ to: 'GONE' }] } })).toEqual([
      'step revise leads to GONE, which is no state',
    ]);
  });

  it('does not stand with a step that neither leaves a state nor opens a case, or opens one in no state', () => {
    expect(faults({}, { stray: { by: [unit], leads: [{ to: 'DRAFT' }], basis: 'CC-11' } })).toEqual([
      'step stray has neither a state that it leaves nor a case that it opens',
    ]);
    expect(faults({}, { draft: { leads: [{ to: SAME }] } })).toContain(
      'step draft opens a case and names no state for it',
    );
  });

  it('does not stand with a first step of several outcomes: nothing is known of the case yet', () => {
    const leads = [{ to: 'DRAFT', when: { text: CONDITION, holds: () => true } }, { to: 'RETURNED' }];
    expect(faults({}, { draft: { leads } })).toEqual([
      'step draft opens a case and leads to more than one state',
    ]);
  });

  it('means one thing by one name, in every procedure that has the step', () => {
    const says = prose({ en: 'What is said', zh: '意见' });
    const asks = whole({ en: 'How much', zh: '数量' }, 0, 9);
    const row = (takes: Step['takes']) => ({ ...STEPS['decide']!, takes }) as Step;
    expect(() => mergeTakes('decide', [row({ says }), row({ says: asks })])).toThrow(
      'decide takes says of different types in its procedures',
    );
    const merged = mergeTakes('decide', [row({ says, asks }), row({ says })]);
    expect([merged['says']?.nullable, merged['asks']?.nullable]).toEqual([false, true]);
  });

  it('names every fault when the start stops on it', () => {
    const broken = tableOf(
      { ...STATES, LOST: { ends: true } },
      { ...STEPS, revise: { ...STEPS['revise']!, by: [] } },
    );
    expect(() => declareProcedure(broken)).toThrow(
      'Procedure TOY cannot stand:\n- state LOST cannot be reached\n- step revise is nobody’s',
    );
  });
});
