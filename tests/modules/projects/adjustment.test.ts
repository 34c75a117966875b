import { Big } from 'big.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, type Proposed } from '../../../src/modules/projects/adjustment/figures.js';
import { AUTHORITY, contract, filedProject, startBuilding } from '../../support/building.js';
import { ProjectCase } from '../../support/project.js';
import { refusalsOf, refusedWith, World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
}, 30_000);
afterAll(() => world?.close());

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly amount: string;
}

const FIGURES = `approvedTotal totalAfter increases decreases earlierIncreases earlierDecreases moved share
  limitPercent causes`;

/** A project of 1,000,000 yuan that is being built, with its lines: 400,000, 500,000 and 100,000. */
async function built(): Promise<{ building: ProjectCase; projectId: string; lines: () => Promise<Line[]> }> {
  const projectId = await filedProject(world);
  const building = await startBuilding(world, projectId);
  const lines = async () =>
    (await building.look<{ budgetLines: Line[] }>('budgetLines { id kind name amount }')).budgetLines;
  return { building, projectId, lines };
}

function draft(projectId: string, lines: readonly object[], said: Readonly<Record<string, unknown>> = {}) {
  return ProjectCase.open(world, 'projectAdjustment', 'hrss.admin', 'draftProjectAdjustment', {
    projectId,
    reason: 'TECHNICAL_IMPROVEMENT',
    explanation: '优化技术方案。',
    goalsChanged: false,
    lines,
    ...said,
  });
}

/** Moves an amount from the second line to the first and submits; answers the adjustment. */
async function moves(
  { projectId, lines }: { readonly projectId: string; readonly lines: () => Promise<Line[]> },
  amount: string,
  said: Readonly<Record<string, unknown>> = {},
): Promise<ProjectCase> {
  const [to, from] = (await lines()) as [Line, Line];
  const changes = [
    { lineId: to.id, amount: new Big(to.amount).plus(amount).toFixed(2) },
    { lineId: from.id, amount: new Big(from.amount).minus(amount).toFixed(2) },
  ];
  const adjustment = await draft(projectId, changes, said);
  await adjustment.take('hrss.admin', 'submitProjectAdjustment');
  return adjustment;
}

describe('YP-22 what may be filed', () => {
  it.each([
    ['99900.00', '9.9900', 'FILED', []],
    ['99999.99', '10.0000', 'FILED', []],
    ['100000.00', '10.0000', 'FILED', []],
    ['100000.01', '10.0000', 'SUBMITTED', ['LIMIT_EXCEEDED']],
    ['100100.00', '10.0100', 'SUBMITTED', ['LIMIT_EXCEEDED']],
  ])('YP-22 %s of 1,000,000 yuan is %s percent: %s, to the fen', async (amount, share, state, causes) => {
    const project = await built();
    const before = await project.lines();
    const adjustment = await moves(project, amount);
    expect(adjustment.view.state).toBe(state);
    expect(await adjustment.look(FIGURES, AUTHORITY)).toEqual({
      approvedTotal: '1000000.00',
      totalAfter: '1000000.00',
      increases: amount,
      decreases: amount,
      earlierIncreases: '0.00',
      earlierDecreases: '0.00',
      moved: amount,
      share,
      limitPercent: 10,
      causes,
    });
    const after = await project.lines();
    const moved = state === 'FILED' ? amount : '0';
    expect(new Big(after[0]!.amount).minus(before[0]!.amount).toFixed(2)).toBe(new Big(moved).toFixed(2));
  });

  it('YP-22 many small ones do not evade: what was filed before counts, forth and back', async () => {
    const project = await built();
    expect((await moves(project, '60000')).view.state).toBe('FILED');
    // Back again: lines stand as in the beginning, yet twice 40,000 was moved.
    const [to, from] = (await project.lines()) as [Line, Line];
    const back = await draft(project.projectId, [
      { lineId: to.id, amount: new Big(to.amount).minus('40000').toFixed(2) },
      { lineId: from.id, amount: new Big(from.amount).plus('40000').toFixed(2) },
    ]);
    await back.take('hrss.admin', 'submitProjectAdjustment');
    expect(back.view.state).toBe('FILED');
    expect(await back.look('moved share earlierIncreases')).toEqual({
      moved: '100000.00',
      share: '10.0000',
      earlierIncreases: '60000.00',
    });
    const last = await moves(project, '0.01');
    expect(last.view).toMatchObject({ state: 'SUBMITTED', waitingFor: 'AUTHORITY' });
    expect(await last.look('moved causes')).toEqual({ moved: '100000.01', causes: ['LIMIT_EXCEEDED'] });
  });

  it('YP-22 goals, total and reason each need an approval, and all causes are told', async () => {
    const project = await built();
    const [first] = (await project.lines()) as [Line];
    const more = [{ lineId: first.id, amount: '400000.01' }];
    const said = { goalsChanged: true, reason: 'OTHER' };
    const adjustment = await draft(project.projectId, more, said);
    await adjustment.take('hrss.admin', 'submitProjectAdjustment');
    expect(adjustment.view).toMatchObject({
      state: 'SUBMITTED',
      deadlines: [{ kind: 'ADJUSTMENT_OPINION', dueAt: '2026-03-12T00:00:00+08:00' }],
    });
    expect(await adjustment.look('causes totalAfter')).toEqual({
      causes: ['GOALS_CHANGED', 'TOTAL_EXCEEDED', 'REASON_NOT_LISTED'],
      totalAfter: '1000000.01',
    });
  });

  it('YP-22 what has no money in it is filed, for one of the three reasons alone', async () => {
    const project = await built();
    const [first] = (await project.lines()) as [Line];
    const renamed = [{ lineId: first.id, name: '国产服务器', amount: first.amount }];
    for (const reason of ['SUPERIOR_DEPLOYMENT', 'BUSINESS_DEVELOPMENT']) {
      const filed = await draft(project.projectId, renamed, { reason });
      await filed.take('hrss.admin', 'submitProjectAdjustment');
      expect(filed.view.state).toBe('FILED');
    }
    expect((await project.lines())[0]).toMatchObject({ name: '国产服务器', amount: '400000.00' });
    const other = await draft(project.projectId, renamed, { reason: 'OTHER' });
    await other.take('hrss.admin', 'submitProjectAdjustment');
    expect(other.view.state).toBe('SUBMITTED');
  });

  it('YP-22 the figures and the outcome agree with the rule, whatever is moved and was moved', () => {
    const yuan = fc.integer({ min: 0, max: 300_000_00 }).map((fen) => new Big(fen).div(100).toFixed(2));
    const proposed = fc.record<Proposed>({
      approvedTotal: fc.constant('1000000.00'),
      totalBefore: fc.constant('1000000.00'),
      changes: fc.array(fc.record({ before: yuan, after: yuan }), { maxLength: 6 }),
      earlier: fc.record({ increases: yuan, decreases: yuan }),
      goalsChanged: fc.boolean(),
      reason: fc.constantFrom('TECHNICAL_IMPROVEMENT' as const, 'OTHER' as const),
    });
    fc.assert(
      fc.property(proposed, (one) => {
        // In whole fen, where nothing is rounded.
        const fen = (text: string) => Math.round(Number(text) * 100);
        const steps = one.changes.map(({ before, after }) => fen(after) - fen(before));
        const up = steps.filter((step) => step > 0).reduce((sum, step) => sum + step, 0);
        const down = -steps.filter((step) => step < 0).reduce((sum, step) => sum + step, 0);
        const moved = Math.max(up + fen(one.earlier.increases), down + fen(one.earlier.decreases));
        const judged = judge(one, 10);
        expect(fen(judged.moved)).toBe(moved);
        expect(judged.causes.includes('LIMIT_EXCEEDED')).toBe(moved > 100_000_00);
        expect(judged.causes.includes('TOTAL_EXCEEDED')).toBe(up > down);
        expect(judged.causes.includes('GOALS_CHANGED')).toBe(one.goalsChanged);
        expect(judged.causes.includes('REASON_NOT_LISTED')).toBe(one.reason === 'OTHER');
        // Split into any two filings it is judged no more mildly than at once.
        const [first, rest] = [one.changes.slice(0, 2), one.changes.slice(2)];
        const before = judge({ ...one, changes: first }, 10);
        const sum = (a: string, b: string) => new Big(a).plus(b).toFixed(2);
        const earlier = {
          increases: sum(before.earlierIncreases, before.increases),
          decreases: sum(before.earlierDecreases, before.decreases),
        };
        expect(judge({ ...one, changes: rest, earlier }, 10).moved).toBe(judged.moved);
      }),
    );
  });
});

describe('YP-22 what is approved again', () => {
  it('YP-22 YP-21 takes effect with the approval, sets the approved total anew, and what was filed before counts no more', async () => {
    const project = await built();
    expect((await moves(project, '100000')).view.state).toBe('FILED');
    const opinion = '同意调整。';
    const [, second] = (await project.lines()) as [Line, Line];
    const larger = await draft(
      project.projectId,
      [
        { kind: 'SECURITY', name: '密码设备', amount: '250000' },
        { lineId: second.id, amount: '0' },
      ],
      { goalsChanged: true },
    );
    await larger.take('hrss.admin', 'submitProjectAdjustment');
    // Nothing is changed while it waits, another waits behind it, and the project is not completed meanwhile.
    expect((await project.lines()).map(({ amount }) => amount)).toEqual([
      '500000.00',
      '400000.00',
      '100000.00',
    ]);
    const behind = await draft(project.projectId, [], { reason: 'OTHER' });
    expect(refusalsOf(await behind.try('hrss.admin', 'submitProjectAdjustment'))).toEqual([
      { code: 'ADJUSTMENT_UNDER_WAY', path: null, provision: 'YP-22' },
    ]);
    await project.building.take('hrss.admin', 'recordContract', contract());
    const completing = { completedOn: '2026-03-02', spent: '1' };
    expect(refusedWith(await project.building.try('hrss.admin', 'reportCompletion', completing))).toEqual([
      'ADJUSTMENT_UNDER_WAY',
    ]);
    await larger.take(AUTHORITY, 'returnProjectAdjustment', { opinion: '请说明。' });
    await larger.take('hrss.admin', 'reviseProjectAdjustment', { explanation: '增加密码设备。' });
    await larger.take('hrss.admin', 'submitProjectAdjustment');
    await larger.take(AUTHORITY, 'approveProjectAdjustment', { opinion });
    expect(larger.view).toMatchObject({ state: 'APPROVED', project: { approvedEstimate: '850000.00' } });
    expect((await project.lines()).map(({ kind, amount }) => [kind, amount])).toEqual([
      ['HARDWARE', '500000.00'],
      ['SUPERVISION', '100000.00'],
      ['SECURITY', '250000.00'],
    ]);
    // From now on a tenth of 850,000 may be moved.
    const next = await draft(project.projectId, [
      ...(await project.lines()).slice(0, 1).map(({ id }) => ({ lineId: id, amount: '415000.00' })),
      { kind: 'SERVICES', name: '培训', amount: '85000.00' },
    ]);
    await next.take('hrss.admin', 'submitProjectAdjustment');
    expect(await next.look('state share earlierIncreases')).toEqual({
      state: 'FILED',
      share: '10.0000',
      earlierIncreases: '0.00',
    });
  });

  it('YP-22 rejected or withdrawn it changes nothing; lines are the project’s own, each named once', async () => {
    const project = await built();
    const before = await project.lines();
    const one = await moves(project, '200000');
    await one.take(AUTHORITY, 'rejectProjectAdjustment', { opinion: '理由不充分。' });
    const two = await moves(project, '200000');
    await two.take('hrss.admin', 'withdrawProjectAdjustment');
    expect(await project.lines()).toEqual(before);
    const foreign = (await (await built()).lines())[0]!;
    const lines = [
      { lineId: foreign.id, amount: '1' },
      { lineId: before[0]!.id, amount: '1' },
      { lineId: before[0]!.id, amount: '2' },
      { amount: '3' },
    ];
    const adjustment = await draft(project.projectId, []);
    const refused = await adjustment.try('hrss.admin', 'reviseProjectAdjustment', { lines });
    expect(refusalsOf(refused)).toEqual([
      { code: 'BUDGET_LINE_UNKNOWN', path: 'input.lines.0.lineId', provision: 'YP-22' },
      { code: 'BUDGET_LINE_TWICE', path: 'input.lines.2.lineId', provision: 'YP-22' },
      { code: 'NEW_LINE_UNNAMED', path: 'input.lines.3', provision: 'YP-22' },
    ]);
    expect(await adjustment.look('version lines { id }')).toEqual({ version: 1, lines: [] });
  });

  it('YP-22 of two filings at the same time the second is judged by what the first has moved', async () => {
    const project = await built();
    const [, from] = (await project.lines()) as [Line, Line];
    const change = (name: string) =>
      draft(project.projectId, [
        { kind: 'SERVICES', name, amount: '60000' },
        { lineId: from.id, amount: '440000' },
      ]);
    const both = [await change('培训'), await change('运维')];
    await Promise.all(both.map((one) => one.take('hrss.admin', 'submitProjectAdjustment')));
    const [filed, put] = both.toSorted((one, other) => (one.view.state < other.view.state ? -1 : 1));
    expect([filed?.view.state, put?.view.state]).toEqual(['FILED', 'SUBMITTED']);
    expect(await put?.look('moved decreases causes')).toEqual({
      moved: '120000.00',
      decreases: '0.00',
      causes: ['TOTAL_EXCEEDED', 'LIMIT_EXCEEDED'],
    });
  });
});
