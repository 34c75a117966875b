import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application, WAY } from '../../support/application.js';
import { failedWith, World } from '../../support/world.js';

interface Published {
  readonly name: string;
  readonly states: readonly {
    readonly name: string;
    readonly waitsFor: { readonly party: string; readonly role: string } | null;
  }[];
  readonly steps: readonly {
    readonly name: string;
    readonly from: readonly string[];
    readonly by: readonly { readonly party: string; readonly role: string }[];
  }[];
}

describe('an application for cloud resources', () => {
  let world: World;
  let published: Published;
  beforeAll(async () => {
    world = await World.open();
    const { procedures } = await world.get<{ procedures: Published[] }>(
      'hrss.staff',
      '{ procedures { name states { name waitsFor { party role } } steps { name from by { party role } } } }',
    );
    published = procedures.find(({ name }) => name === 'CLOUD_APPLICATION') as Published;
  });
  afterAll(() => world.close());

  it('CC-10 every published state can be reached', () => {
    expect(Object.keys(WAY).toSorted()).toEqual(published.states.map(({ name }) => name).toSorted());
  });

  it('CC-6 CC-7 CC-8 CC-9 units apply, the office decides, the provider provisions, and nobody else takes a step', () => {
    const stepsOf = (party: string) =>
      published.steps
        .filter(({ by }) => by.some((desk) => desk.party === party))
        .map(({ name }) => name)
        .toSorted();
    expect(new Set(published.steps.flatMap(({ by }) => by.map(({ party }) => party)))).toEqual(
      new Set(['UNIT', 'OFFICE', 'PROVIDER']),
    );
    expect(stepsOf('UNIT')).toEqual([
      'cancelCloudRequest',
      'certifyDataBackup',
      'draftApplication',
      'reportTest',
      'reportTrial',
      'requestTestExtension',
      'reviseCloudRequest',
      'submitCloudRequest',
      'withdrawCloudRequest',
    ]);
    expect(stepsOf('PROVIDER')).toEqual([
      'confirmReclaim',
      'deliverTestEnvironment',
      'openTrial',
      'reportDeliveryProblem',
      'requestTestExtension',
    ]);
  });

  it.each(['committee.member', 'authority.planner', 'provider.monitor', 'finance.officer', 'audit.auditor'])(
    'CC-6 CC-7 CC-9 %s takes no step of an application',
    async (login) => {
      const application = await (await Application.draft(world)).reach('APPROVED');
      const input = { opinion: '—', reason: '—', environment: '—', problem: '—' };
      const takes: Record<string, (keyof typeof input)[]> = {
        cancelCloudRequest: ['reason'],
        deliverTestEnvironment: ['environment'],
        reportDeliveryProblem: ['problem'],
        answerDeliveryProblem: ['opinion'],
      };
      for (const [step, names] of Object.entries(takes)) {
        const given = Object.fromEntries(names.map((name) => [name, input[name]]));
        expect([step, failedWith(await application.attempt(login, step, given))]).toEqual([
          step,
          'FORBIDDEN',
        ]);
      }
      expect(await application.look('state version')).toEqual({
        state: 'APPROVED',
        version: application.view.version,
      });
    },
  );

  it.each(Object.keys(WAY) as (keyof typeof WAY)[])(
    'CC-10 reaches %s through the API, where it waits for whom the procedure says',
    async (state) => {
      const application = await Application.draft(world);
      await application.reach(state);
      expect(application.view.state).toBe(state);
      const waits = published.states.find(({ name }) => name === state)?.waitsFor ?? null;
      expect(application.view.waitingFor).toBe(waits?.party ?? null);
      const bounded = waits !== null && state !== 'DRAFT' && state !== 'RETURNED';
      expect(application.view.currentDeadline !== null).toBe(bounded);
      const { nextSteps } = await application.look<{ nextSteps: { step: string }[] }>('nextSteps { step }');
      expect(nextSteps.map(({ step }) => step)).toEqual(
        published.steps.filter(({ from }) => from.includes(state)).map(({ name }) => name),
      );
    },
  );
});
