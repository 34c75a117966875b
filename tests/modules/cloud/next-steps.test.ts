import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Application,
  attachments,
  CC11,
  CC40,
  connectSystem,
  runningSystems,
} from '../../support/application.js';
import { booksOf } from '../../support/pool-books.js';
import { failedWith, refusalsOf, World } from '../../support/world.js';

/** A step as `Query.procedures` publishes it. */
interface PublishedStep {
  readonly name: string;
  readonly from: readonly string[];
  readonly takes: readonly string[];
  readonly leads: readonly { readonly to: string | null }[];
}

/** A step as `nextSteps` shows it to a viewer. */
interface Shown {
  readonly step: string;
  readonly open: boolean;
  readonly takes: readonly string[];
  readonly blockers: readonly {
    readonly code: string;
    readonly path: string | null;
    readonly provision: string;
  }[];
}

/** One thing that happens in a walk. */
type Happening =
  | { readonly what: 'attempt'; readonly who: string; readonly pick: number; readonly sound: boolean }
  | { readonly what: 'proceed'; readonly pick: number }
  | { readonly what: 'wait' }
  | { readonly what: 'connect'; readonly kind: string };

const PEOPLE = [
  'hrss.admin',
  'hrss.staff',
  'health.admin',
  'office.admitter',
  'office.reviewer',
  'provider.operator',
  'authority.planner',
  'audit.auditor',
  'dual.person',
];

/** Who administers a unit, and so attaches files to its cases. */
const UPLOADERS = new Set(['hrss.admin', 'health.admin', 'dual.person']);

/** Steps that lead nowhere or out; a walk that proceeds leaves them to those that attempt anything. */
const ENDING = new Set([
  'reviseCloudRequest',
  'withdrawCloudRequest',
  'rejectCloudRequest',
  'cancelCloudRequest',
]);

/** What the systems of the walks run on. */
const LINES = [{ kind: 'COMPUTE_VCPU', specification: '4 核云主机', quantity: 16 }];
const changed = (quantity: number) => [{ ...LINES[0]!, quantity }];

/** As long as a trial at least, and a day, in milliseconds. */
const MONTH = 31 * 86_400_000;

/** Who acts for the party that a case waits for. */
const DESKS: Readonly<Record<string, readonly string[]>> = {
  UNIT: ['hrss.admin'],
  OFFICE: ['office.admitter', 'office.reviewer'],
  PROVIDER: ['provider.operator'],
};

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      what: fc.constant('attempt' as const),
      who: fc.constantFrom(...PEOPLE),
      pick: fc.nat(1_000),
      sound: fc.boolean(),
    }),
  },
  { weight: 9, arbitrary: fc.record({ what: fc.constant('proceed' as const), pick: fc.nat(1_000) }) },
  { weight: 2, arbitrary: fc.constant({ what: 'wait' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('connect' as const),
      kind: fc.constantFrom('SHARING_PLATFORM', 'UNIFIED_SIGN_ON'),
    }),
  },
);

describe('next steps and the mutations', () => {
  let world: World;
  /** The steps of the procedure that the present walk goes through. */
  let steps: readonly PublishedStep[];
  let stepsOf: (procedure: string) => readonly PublishedStep[];
  beforeAll(async () => {
    world = await World.open();
    const { procedures } = await world.get<{ procedures: { name: string; steps: PublishedStep[] }[] }>(
      'hrss.staff',
      '{ procedures { name steps { name from takes leads { to } } } }',
    );
    stepsOf = (procedure) =>
      (procedures.find(({ name }) => name === procedure)?.steps ?? []).filter(({ from }) => from.length > 0);
  });
  beforeEach(() => {
    steps = stepsOf('CLOUD_APPLICATION');
  });
  afterAll(() => world.close());

  const shownTo = async (application: Application, login: string) =>
    (
      await application.look<{ nextSteps: Shown[] } | null>(
        'nextSteps { step open takes blockers { code path provision } }',
        login,
      )
    )?.nextSteps ?? null;

  let day = 0;
  const laterDay = () => {
    day += 1;
    return new Date(Date.UTC(2040, 0, day)).toISOString().slice(0, 10);
  };

  /** Input that a step accepts from somebody, or with `sound` false some that its checks refuse where it has any. */
  const inputOf = async (who: string, step: string, pick: number, sound: boolean) => {
    const text = {
      opinion: '意见。',
      reason: '理由。',
      problem: '问题。',
      summary: '总结。',
      environment: '环境。',
    };
    const takes = steps.find(({ name }) => name === step)?.takes ?? [];
    const input: Record<string, unknown> = Object.fromEntries(
      Object.entries(text).filter(([name]) => takes.includes(name)),
    );
    if (takes.includes('until')) input['until'] = sound ? laterDay() : '2026-01-01';
    if (takes.includes('grants') && !sound) input['grants'] = [{ lineId: 'lin_nowhere', quantity: 1 }];
    if (takes.includes('lines') && !sound)
      input['lines'] = [{ kind: 'GPU', specification: 'A 型', quantity: 0 }];
    if (step === 'evaluateTest') input['passed'] = pick % 3 > 0;
    if (step === 'reportTest')
      Object.assign(input, { functional: true, performance: true, dataIntegrity: true, security: true });
    // A file is attached by whoever uploaded it; those who may not upload are refused whatever they attach.
    const uploader = UPLOADERS.has(who) ? who : 'hrss.admin';
    if (step === 'reviseCloudRequest' && sound)
      input['materials'] = await attachments(world, uploader, ['RESOURCE_LIST']);
    if (step === 'certifyDataBackup') {
      input['backedUpOn'] = sound ? '2026-01-01' : '2999-12-31';
      input['materials'] = await attachments(world, uploader, ['DATA_BACKUP_RECORD']);
    }
    if (step === 'reportTrial' && pick % 2 === 0)
      input['materials'] = await attachments(world, uploader, CC40);
    return input;
  };

  /** Attempts a step and answers in what the mutation said something else than `nextSteps` just before. */
  const attempt = async (
    application: Application,
    who: string,
    step: string,
    { pick, sound, shown }: { pick: number; sound: boolean; shown: readonly Shown[] | null },
  ): Promise<string[]> => {
    const before = application.view;
    const answer = await application.attempt(who, step, await inputOf(who, step, pick, sound));
    const code = failedWith(answer);
    if (code !== undefined) await application.refresh();
    const moved = application.view.version - before.version;
    const published = steps.find(({ name }) => name === step) as PublishedStep;
    const said = shown?.find((one) => one.step === step);
    const refusals = refusalsOf(answer);
    const ofInput = refusals.filter(({ path }) => path?.startsWith('input.'));
    const rest = refusals.filter((one) => !ofInput.includes(one));

    const holds: Record<string, boolean> = {
      'only a success changes the case, by one version': moved === (code === undefined ? 1 : 0),
      'steps are shown from the states that the procedure publishes':
        shown === null || (said !== undefined) === published.from.includes(before.state),
    };
    if (shown === null) {
      holds['what is not seen is not found'] = code === 'FORBIDDEN' || code === 'NOT_FOUND';
    } else if (!said) {
      holds['a step from another state is refused'] =
        code === 'FORBIDDEN' || (code === 'REFUSED' && refusals[0]?.code === 'WRONG_STATE');
    } else if (said.blockers.some((blocker) => blocker.code === 'NOT_YOUR_STEP')) {
      holds['a step of others is forbidden'] = code === 'FORBIDDEN';
    } else {
      const leads = published.leads.map(({ to }) => to ?? before.state);
      holds['what it takes is what is published'] = isDeepStrictEqual(said.takes, published.takes);
      holds['open is without blockers'] = said.open === (said.blockers.length === 0);
      holds['the refusals are the blockers'] = isDeepStrictEqual(rest, said.blockers);
      holds['what is open is refused only for what it took'] =
        code === undefined ? said.open : code === 'REFUSED' && (!said.open || ofInput.length > 0);
      holds['sound input is not refused'] = !sound || ofInput.length === 0;
      holds['it leads where it is published to lead'] =
        code !== undefined || leads.includes(application.view.state);
    }
    return Object.entries(holds)
      .filter(([, held]) => !held)
      .map(
        ([law]) => `${who} ${step} at ${before.state}: ${law}; ${JSON.stringify({ said, code, refusals })}`,
      );
  };

  /** Takes one of the steps that are open to whoever the case waits for. */
  const proceed = async (application: Application, pick: number): Promise<string[]> => {
    for (const who of DESKS[application.view.waitingFor ?? ''] ?? []) {
      const shown = await shownTo(application, who);
      const open = (shown ?? []).filter((one) => one.open && !ENDING.has(one.step));
      const chosen = open[pick % Math.max(open.length, 1)];
      if (chosen) return attempt(application, who, chosen.step, { pick, sound: true, shown });
    }
    return [];
  };

  /** Lets something happen and answers in what next steps and mutations disagreed. */
  const happen = async (application: Application, one: Happening): Promise<string[]> => {
    if (one.what === 'proceed') return proceed(application, one.pick);
    if (one.what === 'attempt') {
      const shown = await shownTo(application, one.who);
      return attempt(application, one.who, steps[one.pick % steps.length]?.name as string, { ...one, shown });
    }
    if (one.what === 'connect') {
      // What was terminated is retired, and connected to nothing more.
      if (application.view.waitingFor !== null) await connectSystem(world, application.systemId, one.kind);
    } else await world.moveTo(new Date((await world.clock.now()).getTime() + MONTH).toISOString());
    return [];
  };

  it('CC-10 what is open succeeds, and what is not is refused for the very reasons shown, on any walk', async () => {
    const walks = fc.array(happenings, { minLength: 20, maxLength: 30 });
    const walked = fc.asyncProperty(fc.boolean(), walks, async (complete, walk) => {
      const materials = complete ? CC11 : CC11.filter((kind) => kind !== 'RESOURCE_LIST');
      const application = await Application.draft(world, { materials });
      for (const one of walk) expect(await happen(application, one)).toEqual([]);
      expect(await booksOf(world)).toEqual([]);
    });
    await fc.assert(walked, { numRuns: 3, endOnFailure: true });
  }, 90_000);

  it('CC-15a CC-16a the same holds on any walk of a change and of a termination', async () => {
    const [first, second, third] = (await runningSystems(world, 3, LINES)) as [string, string, string];
    const drafts = [
      () => Application.change(world, first, { lines: changed(18) }),
      () => Application.change(world, second, { lines: changed(40), materials: CC11 }),
      () => Application.termination(world, third),
    ];
    for (const [index, draft] of drafts.entries()) {
      steps = stepsOf(index < 2 ? 'CLOUD_CHANGE' : 'CLOUD_TERMINATION');
      const request = await draft();
      const walks = fc.array(happenings, { minLength: 16, maxLength: 24 });
      const walked = fc.asyncProperty(walks, async (walk) => {
        for (const one of walk) expect(await happen(request, one)).toEqual([]);
        expect(await booksOf(world)).toEqual([]);
      });
      await fc.assert(walked, { numRuns: 1, endOnFailure: true });
    }
  }, 90_000);

  it('CC-10 every step that is not open is answered to everybody as their next steps said', async () => {
    const application = await (await Application.draft(world)).reach('TESTING');
    for (const who of PEOPLE) {
      const shown = await shownTo(application, who);
      const closed = steps.filter(({ name }) => !shown?.some((one) => one.step === name && one.open));
      for (const { name } of closed)
        expect(await attempt(application, who, name, { pick: 1, sound: true, shown })).toEqual([]);
    }
    expect(application.view.state).toBe('TESTING');
  });
});
