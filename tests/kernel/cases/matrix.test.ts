import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '../../support/application.js';
import { World } from '../../support/world.js';
import { expected, type ExpectedState, PEOPLE, sees, STATES, STEPS } from './expectation.js';
import { inputOf, outcomeOf, Stock } from './stock.js';

const LOGINS = Object.keys(PEOPLE);
const NAMES = Object.keys(STEPS);

let world: World;
let stock: Stock;
const cases = new Map<ExpectedState, Application>();

beforeAll(async () => {
  world = await World.open();
  stock = await Stock.open(world);
  // Three trials begin, then the month of their minimum passes once: what is made afterwards meets no overdue date.
  await stock.passTrials(3);
  for (const state of STATES.toReversed()) cases.set(state, await stock.take(state));
}, 60_000);
afterAll(() => world?.close());

/** Each cell of the matrix at one state that satisfies a condition. */
function cells(state: ExpectedState, which: (outcome: string) => boolean) {
  return LOGINS.flatMap((login) =>
    NAMES.map((step) => ({ login, step, outcome: expected(state, login, step) })),
  ).filter(({ outcome }) => which(outcome));
}

/**
 * The attempts at one state that must fail. What no role of theirs may do is refused before any case is looked at:
 * each person tries each such step in a state at least, and in each state many of them.
 */
function wrongAt(state: ExpectedState) {
  return cells(state, (outcome) => outcome !== 'OK').filter(({ login, step, outcome }) => {
    const place = LOGINS.indexOf(login) + NAMES.indexOf(step) + STATES.indexOf(state);
    return outcome !== 'FORBIDDEN' || place % 12 === 0;
  });
}

/** Tries many steps on one case, a few at once. */
async function tryAll(application: Application, attempts: readonly { login: string; step: string }[]) {
  const outcomes: string[] = [];
  const left = attempts.entries();
  const worker = async () => {
    for (const [index, { login, step }] of left) {
      outcomes[index] = outcomeOf(await application.attempt(login, step, inputOf(step)));
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return outcomes;
}

const snapshot = (id: string) =>
  world.sql(
    `select c.*, r.*, (select count(*) from deadlines d where d.case_id = c.id) as deadlines,
       (select count(*) from decisions d where d.case_id = c.id) as decisions,
       (select count(*) from materials m where m.case_id = c.id) as materials,
       (select json_agg(t.* order by desk) from turns t where t.case_id = c.id) as turns,
       (select count(*) from journal_entries j where j.case_id = c.id) as entries
     from cases c join cloud_requests r using (id) where c.id = $1`,
    [id],
  );

describe.each(STATES)('in %s', (state) => {
  it('CC-6 CC-36 every step that is not theirs, not due or not seen is refused as the table says, and changes nothing', async () => {
    const application = cases.get(state) as Application;
    const wrong = wrongAt(state);
    const before = await snapshot(application.view.id);
    const outcomes = await tryAll(application, wrong);
    const found = wrong.map(({ login, step }, index) => `${login} ${step}: ${outcomes[index]}`);
    expect(found).toEqual(wrong.map(({ login, step, outcome }) => `${login} ${step}: ${outcome}`));
    expect(await snapshot(application.view.id)).toEqual(before);
  });

  it('law 3 nextSteps says of every step beforehand what the mutation will say', async () => {
    const application = cases.get(state) as Application;
    const fromHere = NAMES.filter((step) => STEPS[step]?.from.includes(state)).toSorted();
    const found: Record<string, unknown> = {};
    const wanted: Record<string, unknown> = {};
    for (const login of LOGINS) {
      const { cloudRequest } = await world.get<{
        cloudRequest: { nextSteps: { step: string; open: boolean; blockers: unknown[] }[] } | null;
      }>(login, 'query ($id: ID!) { cloudRequest(id: $id) { nextSteps { step open blockers { code } } } }', {
        id: application.view.id,
      });
      const steps = cloudRequest?.nextSteps.toSorted((a, b) => (a.step < b.step ? -1 : 1)) ?? null;
      found[login] = steps?.map(({ step, open, blockers }) => [step, open, blockers.length === 0]) ?? null;
      wanted[login] = sees(login, state)
        ? fromHere.map((step) => {
            const open = expected(state, login, step) === 'OK';
            return [step, open, open];
          })
        : null;
    }
    expect(found).toEqual(wanted);
  });
});

describe('what is theirs', () => {
  it('CC-36 law 8 every refused or denied attempt is on record, and no other error is', async () => {
    const outcomes = STATES.flatMap((state) => wrongAt(state).map(({ outcome }) => outcome));
    const entries = await world.sql<{ kind: string; count: number }>(
      `select kind, count(*)::int from journal_entries where kind in ('REFUSED', 'DENIED') group by kind order by kind`,
    );
    expect(entries).toEqual([
      { kind: 'DENIED', count: outcomes.filter((outcome) => outcome === 'FORBIDDEN').length },
      { kind: 'REFUSED', count: outcomes.filter((outcome) => outcome.startsWith('REFUSED')).length },
    ]);
  });

  it.each(STATES.filter((state) => cells(state, (outcome) => outcome === 'OK').length > 0))(
    'CC-6 in %s each step succeeds for each of those whose step it is',
    async (state) => {
      const right = cells(state, (outcome) => outcome === 'OK');
      stock.put(cases.get(state) as Application);
      if (state === 'TRIAL' || state === 'TRIAL_REPORTED') await stock.passTrials(right.length);
      for (const { login, step } of right) {
        const application = await stock.take(state);
        const { version } = application.view;
        const after = await application.take(login, step, inputOf(step));
        expect([login, step, after.version]).toEqual([login, step, version + 1]);
        // Some steps open another matter on the case, or move its test's last day, which the table does not show.
        if (after.state !== state || step === 'reviseCloudRequest') stock.put(application);
      }
    },
    40_000,
  );
});

describe('the order of refusals', () => {
  const attempt = (login: string | null, step: string, input: Readonly<Record<string, unknown>>) =>
    (cases.get('SUBMITTED') as Application).attempt(login, step, { ...inputOf(step), ...input });
  const nowhere = 'crq_019a0000000070008000000000000000';

  it.each(NAMES)('CC-20b nobody takes %s without signing in', async (step) => {
    expect(outcomeOf(await attempt(null, step, {}))).toBe('UNAUTHENTICATED');
  });

  it('law 9 FORBIDDEN comes before BAD_USER_INPUT, that before NOT_FOUND, that before CONFLICT, that before REFUSED', async () => {
    const bad = { opinion: ' ', id: nowhere, version: 0 };
    expect(outcomeOf(await attempt('hrss.admin', 'declineCloudRequest', bad))).toBe('FORBIDDEN');
    expect(outcomeOf(await attempt('office.admitter', 'declineCloudRequest', bad))).toBe('BAD_USER_INPUT');
    const unknown = { id: nowhere, version: 0 };
    expect(outcomeOf(await attempt('office.admitter', 'declineCloudRequest', unknown))).toBe('NOT_FOUND');
    const stale = { version: 0 };
    expect(outcomeOf(await attempt('office.reviewer', 'approveCloudRequest', stale))).toBe('CONFLICT');
  });

  it('law 9 CONFLICT answers the version that the case is at now', async () => {
    const application = cases.get('CANCELLED') as Application;
    const { version } = application.view;
    const stale = await application.attempt('hrss.admin', 'withdrawCloudRequest', { version: version - 1 });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', version });
  });
});
