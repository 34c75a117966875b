import { Application, attachments, CC11, CC40 } from '../../support/application.js';
import type { Answer, World } from '../../support/world.js';
import type { ExpectedState } from './expectation.js';

const PASSED = { functional: true, performance: true, dataIntegrity: true, security: true };

/** Valid input of each step, beside id, version and materials. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  cancelCloudRequest: { reason: '项目调整。' },
  declineCloudRequest: { opinion: '请补充。' },
  approveCloudRequest: { opinion: '同意。' },
  rejectCloudRequest: { opinion: '不予批准。' },
  returnCloudRequest: { opinion: '请补正。' },
  deliverTestEnvironment: { environment: '测试区' },
  reportDeliveryProblem: { problem: '缺货。' },
  answerDeliveryProblem: { opinion: '请尽快。' },
  requestTestExtension: { until: '2026-12-30', reason: '压力测试。' },
  extendTest: { until: '2026-12-31', reason: '压力测试。' },
  refuseTestExtension: { opinion: '请按期完成。' },
  certifyDataBackup: { backedUpOn: '2026-03-01' },
  reportTest: PASSED,
  evaluateTest: { passed: true, opinion: '合格。' },
  openTrial: { environment: '试用区' },
  reportTrial: { summary: '运行稳定。' },
  approveGoLive: { opinion: '同意上线。' },
  returnToTrial: { opinion: '请继续试运行。' },
};

/** Valid input of a step. */
export function inputOf(step: string): Readonly<Record<string, unknown>> {
  return INPUTS[step] ?? {};
}

/** Applications of 人社局 in stock, each made once and used again in the state to which a step brought it. */
export class Stock {
  readonly #byState = new Map<string, Application[]>();

  private constructor(
    readonly world: World,
    private readonly uploads: readonly { readonly kind: string; readonly uploadId: string }[],
  ) {}

  /** An empty stock; the files that all of its applications carry are uploaded once. */
  static async open(world: World): Promise<Stock> {
    return new Stock(world, await attachments(world, 'hrss.admin', [...CC11, ...CC40]));
  }

  /** Makes so many applications in TRIAL, then lets the month of their minimum pass once. */
  async passTrials(count: number): Promise<void> {
    const trials: Application[] = [];
    while (trials.length < count) trials.push(await this.take('TRIAL'));
    const month = 32 * 86_400_000;
    await this.world.moveTo(new Date((await this.world.clock.now()).getTime() + month).toISOString());
    for (const trial of trials) this.put(trial);
  }

  /** Puts an application where its state belongs. */
  put(application: Application): void {
    const { state } = application.view;
    this.#byState.set(state, [...(this.#byState.get(state) ?? []), application]);
  }

  /** Takes an application in a state out of the stock, or makes one; one made in TRIAL has its minimum before it. */
  async take(state: ExpectedState): Promise<Application> {
    const found = this.#byState.get(state)?.pop();
    if (found) return found;
    if (state === 'TRIAL_REPORTED') return this.#step('TRIAL', 'hrss.admin', 'reportTrial');
    if (state === 'RUNNING') return this.#step('TRIAL_REPORTED', 'office.reviewer', 'approveGoLive');
    const application = await Application.draft(this.world, { materials: [], uploads: this.uploads });
    await connect(application);
    return application.reach(state);
  }

  async #step(from: ExpectedState, login: string, step: string): Promise<Application> {
    const application = await this.take(from);
    await application.take(login, step, inputOf(step));
    return application;
  }
}

/** The office confirms both connections of an application's system, without which none goes live (CC-27). */
async function connect({ world, systemId }: Application): Promise<void> {
  for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) {
    await world.get(
      'office.reviewer',
      'mutation ($input: ConfirmConnectionInput!) { confirmConnection(input: $input) { system { id } } }',
      { input: { systemId, kind } },
    );
  }
}

/** What came of an attempt, as the expectation says it; beside a wrong state only recusal counts. */
export function outcomeOf({ data, errors }: Answer<unknown>): string {
  if (!errors) return data ? 'OK' : 'nothing';
  const { code, refusals } = (errors[0] as (typeof errors)[number]).extensions;
  if (code !== 'REFUSED') return code;
  const all = (refusals ?? []).map((refusal) => refusal.code).toSorted();
  const telling = all.includes('WRONG_STATE')
    ? all.filter((one) => one === 'WRONG_STATE' || one === 'RECUSED')
    : all;
  return `REFUSED(${telling.join(',')})`;
}
