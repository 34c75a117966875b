import { print } from 'graphql';
import {
  CaseViewFragmentDoc,
  CloudRequestDocument,
  ConfirmConnectionDocument,
  type ConnectionKind,
  DraftApplicationDocument,
  DraftChangeDocument,
  DraftTerminationDocument,
  type DraftTerminationInput,
  type MaterialInput,
  type MaterialKind,
  RegisterSystemDocument,
  type RegisterSystemInput,
  type ResourceLineInput,
  UnitsByNameDocument,
} from './operations/generated/operations.js';
import type { Answer, World } from './world.js';

/** A case as the steps' payloads show it to tests. */
export interface CaseView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string;
  readonly round: number;
  readonly waitingFor: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly kind: string;
    readonly requested: number;
    readonly granted: number | null;
  }[];
  readonly currentDeadline: { readonly kind: string; readonly dueAt: string; readonly status: string } | null;
}

const VIEW = print(CaseViewFragmentDoc);

/** What an application is made of, where a test does not care. */
export interface Making {
  /** A system that is registered already; a new one is registered when left out. */
  readonly systemId?: string;
  readonly unit?: string;
  readonly admin?: string;
  readonly system?: Readonly<Record<string, unknown>>;
  readonly lines?: readonly {
    readonly kind: string;
    readonly specification: string;
    readonly quantity: number;
  }[];
  /** Kinds of material to attach to the draft. */
  readonly materials?: readonly string[];
  /** The project that it is made for. */
  readonly projectId?: string;
  /** Uploads that the administrator made before, to attach as well. */
  readonly uploads?: readonly { readonly kind: string; readonly uploadId: string }[];
}

/** The materials that an application needs to be submitted. */
export const CC11 = ['CONSTRUCTION_PLAN', 'SELF_TEST_REPORT', 'RESOURCE_LIST'] as const;

/** The materials that a go-live needs at MLPS grade 2 and above. */
export const CC40 = ['MLPS_SELF_GRADING', 'THIRD_PARTY_TEST_REPORT', 'MLPS_FILING_CERTIFICATE'] as const;

let serial = 0;

/** A request brought along its way through the real API, by the people whose steps these are. */
export class Application {
  private constructor(
    readonly world: World,
    readonly admin: string,
    readonly systemId: string,
    public view: CaseView,
  ) {}

  /** Registers a system and drafts an application for it. */
  static async draft(world: World, making: Making = {}): Promise<Application> {
    const admin = making.admin ?? 'hrss.admin';
    const systemId = making.systemId ?? (await registerSystem(world, making));
    const lines = making.lines ?? [{ kind: 'COMPUTE_VCPU', specification: '4 核云主机', quantity: 16 }];
    const made = await attachments(world, admin, making.materials ?? CC11);
    const materials = [...made, ...(making.uploads ?? [])];
    const { draftApplication } = await world.run(DraftApplicationDocument, admin, {
      input: {
        systemId,
        projectId: making.projectId,
        purpose: '测试用申请',
        lines: lines as readonly ResourceLineInput[],
        materials: materials as readonly MaterialInput[],
      },
    });
    return new Application(world, admin, systemId, present(draftApplication.cloudRequest));
  }

  /** Drafts a change of a running system's resources. */
  static async change(world: World, systemId: string, making: Making = {}): Promise<Application> {
    const admin = making.admin ?? 'hrss.admin';
    const { draftChange } = await world.run(DraftChangeDocument, admin, {
      input: {
        systemId,
        reason: '业务增长。',
        lines: (making.lines ?? []) as readonly ResourceLineInput[],
        materials: await attachments(world, admin, making.materials ?? []),
      },
    });
    return new Application(world, admin, systemId, present(draftChange.cloudRequest));
  }

  /** Drafts the termination of a system that is offline, its data migrated and backed up, unless told otherwise. */
  static async termination(
    world: World,
    systemId: string,
    certified: Partial<DraftTerminationInput> = {},
  ): Promise<Application> {
    const offlineOn = (await world.clock.now()).toISOString().slice(0, 10);
    const { draftTermination } = await world.run(DraftTerminationDocument, 'hrss.admin', {
      input: {
        systemId,
        reason: '业务整合。',
        offlineOn,
        dataMigrated: true,
        dataBackedUp: true,
        ...certified,
      },
    });
    return new Application(world, 'hrss.admin', systemId, present(draftTermination.cloudRequest));
  }

  /** Takes a step that must succeed; the version last seen goes with it. */
  async take(login: string, step: string, input: Readonly<Record<string, unknown>> = {}): Promise<CaseView> {
    const { data, errors } = await this.attempt(login, step, input);
    if (!data) throw new Error(`${step} as ${login}: ${JSON.stringify(errors, null, 2)}`);
    return this.view;
  }

  /** Attempts a step and answers what came back; the view follows a success. */
  async attempt(
    login: string | null,
    step: string,
    input: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer<Record<string, { cloudRequest: CaseView }>>> {
    const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
    const answer = await this.world.ask<Record<string, { cloudRequest: CaseView }>>(
      login,
      `mutation ($input: ${type}!) { ${step}(input: $input) { cloudRequest { ...CaseView } } } ${VIEW}`,
      { input: { id: this.view.id, version: this.view.version, ...input } },
    );
    const after = answer.data?.[step]?.cloudRequest;
    if (after) this.view = after;
    return answer;
  }

  /** Reads the case again, as somebody. */
  async refresh(login = this.admin): Promise<CaseView> {
    const { cloudRequest } = await this.world.run(CloudRequestDocument, login, { id: this.view.id });
    this.view = present(cloudRequest);
    return this.view;
  }

  /** Reads fields of the case as somebody; null where they do not see it. */
  async look<Fields>(fields: string, login = this.admin): Promise<Fields> {
    const { cloudRequest } = await this.world.get<{ cloudRequest: Fields }>(
      login,
      `query ($id: ID!) { cloudRequest(id: $id) { ${fields} } }`,
      { id: this.view.id },
    );
    return cloudRequest;
  }

  /** Uploads of the unit's administrator for these kinds, as steps take them. */
  materials(kinds: readonly string[]): Promise<{ kind: string; uploadId: string }[]> {
    return attachments(this.world, this.admin, kinds);
  }

  /** Brings the application along the shortest way to a state, without moving the clock until the trial must run. */
  async reach(state: keyof typeof WAY): Promise<this> {
    for (const step of WAY[state]) await step(this);
    return this;
  }
}

/** Systems of 人社局 that run on the cloud, each with these lines; they go through their trial together. */
export async function runningSystems(
  world: World,
  count: number,
  lines: NonNullable<Making['lines']>,
): Promise<readonly string[]> {
  const applications: Application[] = [];
  for (let index = 0; index < count; index += 1)
    applications.push(await (await Application.draft(world, { lines })).reach('TRIAL'));
  const [first] = applications as [Application];
  await waitForTrial(first);
  for (const application of applications)
    for (const step of [reportTrial, connect, goLive]) await step(application);
  return applications.map(({ systemId }) => systemId);
}

/** Registers a planned, unclassified system of MLPS grade 2, unless told otherwise. */
export async function registerSystem(world: World, making: Making = {}): Promise<string> {
  const admin = making.admin ?? 'hrss.admin';
  serial += 1;
  const { registerSystem: payload } = await world.run(RegisterSystemDocument, admin, {
    input: {
      unitId: await unitOf(world, making.unit ?? '市人力资源和社会保障局'),
      name: `测试系统 ${serial}`,
      classified: false,
      mlpsGrade: 2,
      ...(making.system as Partial<RegisterSystemInput>),
    },
  });
  return present(payload.system).id;
}

/** The office confirms that a system is connected. */
export async function connectSystem(world: World, systemId: string, kind: string): Promise<void> {
  const input = { systemId, kind: kind as ConnectionKind };
  await world.run(ConfirmConnectionDocument, 'office.reviewer', { input });
}

/** The id of a unit by its name. */
export async function unitOf(world: World, name: string): Promise<string> {
  const { units } = await world.run(UnitsByNameDocument, 'office.reviewer', { name });
  const unit = units.nodes.find((one) => one.name === name);
  if (!unit) throw new Error(`No unit ${name}`);
  return unit.id;
}

/** Uploads a file of each kind as somebody, as steps take them. */
export async function attachments(world: World, login: string, kinds: readonly string[]) {
  const list: { kind: MaterialKind; uploadId: string }[] = [];
  for (const kind of kinds as readonly MaterialKind[])
    list.push({ kind, uploadId: await world.upload(login, `${kind}.pdf`) });
  return list;
}

function present<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Error('The answer is empty');
  return thing;
}

type Way = (application: Application) => Promise<unknown>;

const submit: Way = (a) => a.take(a.admin, 'submitCloudRequest');
const admit: Way = (a) => a.take('office.admitter', 'admitCloudRequest');
const approve: Way = (a) => a.take('office.reviewer', 'approveCloudRequest', { opinion: '同意。' });
const deliver: Way = (a) => a.take('provider.operator', 'deliverTestEnvironment', { environment: '测试区' });
const reportTest: Way = (a) =>
  a.take(a.admin, 'reportTest', { functional: true, performance: true, dataIntegrity: true, security: true });
const passTest: Way = (a) => a.take('office.reviewer', 'evaluateTest', { passed: true, opinion: '合格。' });
const openTrial: Way = (a) => a.take('provider.operator', 'openTrial', { environment: '试用区' });
const waitForTrial: Way = async ({ world }) => {
  const month = new Date((await world.clock.now()).getTime() + 32 * 86_400_000);
  await world.moveTo(month.toISOString());
};
const reportTrial: Way = async (a) =>
  a.take(a.admin, 'reportTrial', { summary: '运行稳定。', materials: await a.materials(CC40) });
const connect: Way = async ({ world, systemId }) => {
  for (const kind of ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON']) await connectSystem(world, systemId, kind);
};
const goLive: Way = (a) => a.take('office.reviewer', 'approveGoLive', { opinion: '同意上线。' });
const cancel: Way = (a) => a.take(a.admin, 'cancelCloudRequest', { reason: '项目调整。' });

const DRAFT: readonly Way[] = [];
const SUBMITTED = [...DRAFT, submit];
const ADMITTED = [...SUBMITTED, admit];
const APPROVED = [...ADMITTED, approve];
const TESTING = [...APPROVED, deliver];
const TEST_REPORTED = [...TESTING, reportTest];
const TEST_PASSED = [...TEST_REPORTED, passTest];
const TRIAL = [...TEST_PASSED, openTrial];
const TRIAL_REPORTED = [...TRIAL, waitForTrial, reportTrial];

/** The shortest way to each state. */
export const WAY = {
  DRAFT,
  SUBMITTED,
  RETURNED: [
    ...SUBMITTED,
    ((a) => a.take('office.admitter', 'declineCloudRequest', { opinion: '请补充。' })) as Way,
  ],
  ADMITTED,
  REJECTED: [
    ...ADMITTED,
    ((a) => a.take('office.reviewer', 'rejectCloudRequest', { opinion: '不予批准。' })) as Way,
  ],
  WITHDRAWN: [...SUBMITTED, ((a) => a.take(a.admin, 'withdrawCloudRequest')) as Way],
  APPROVED,
  TESTING,
  TEST_REPORTED,
  TEST_PASSED,
  TRIAL,
  TRIAL_REPORTED,
  RUNNING: [...TRIAL_REPORTED, connect, goLive],
  CANCELLING: [...TESTING, cancel],
  CANCELLED: [...APPROVED, cancel],
} as const;
