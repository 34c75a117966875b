import { attachments, unitOf } from './application.js';
import type { Answer, World } from './world.js';

/** A case of a project as the steps' payloads show it to tests. */
export interface ProjectCaseView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string;
  readonly round: number;
  readonly waitingFor: string | null;
  readonly project: {
    readonly id: string;
    readonly stage: string;
    readonly estimate: string;
    readonly approvedEstimate: string | null;
  };
  readonly deadlines: readonly { readonly kind: string; readonly dueAt: string; readonly status: string }[];
}

const VIEW = `id version state number round waitingFor project { id stage estimate approvedEstimate }
  deadlines { kind dueAt status }`;

let serial = 0;

/** What a project is, where a test does not care: new, with fiscal money, unclassified, of MLPS grade 2. */
export async function projectInput(
  world: World,
  said: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  serial += 1;
  return {
    unitId: await unitOf(world, '市人力资源和社会保障局'),
    name: `测试项目 ${serial}`,
    kind: 'NEW',
    estimate: '1200000.00',
    funding: 'FISCAL',
    securityProject: false,
    classified: false,
    major: false,
    mlpsGrade: 2,
    ...said,
  };
}

/** A case of a project brought along its way through the real API, by the people whose steps these are. */
export class ProjectCase {
  private constructor(
    readonly world: World,
    readonly field: string,
    public view: ProjectCaseView,
  ) {}

  /** Attempts a first step; the case, where it succeeded, else what came back. */
  static async attempt(
    world: World,
    field: string,
    login: string,
    step: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<Answer<Record<string, Record<string, ProjectCaseView>>>> {
    return world.ask(login, mutation(field, step), { input });
  }

  /** Opens a case by a first step that must succeed. */
  static async open(
    world: World,
    field: string,
    login: string,
    step: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<ProjectCase> {
    const { data, errors } = await ProjectCase.attempt(world, field, login, step, input);
    const view = data?.[step]?.[field];
    if (!view) throw new Error(`${step} as ${login}: ${JSON.stringify(errors, null, 2)}`);
    return new ProjectCase(world, field, view);
  }

  /** A case that is there already. */
  static async known(world: World, field: string, id: string, login = 'hrss.admin'): Promise<ProjectCase> {
    const found = new ProjectCase(world, field, { id } as ProjectCaseView);
    await found.refresh(login);
    return found;
  }

  /** Attempts a step and answers what came back; the view follows a success. */
  async try(
    login: string,
    step: string,
    input: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer<Record<string, Record<string, ProjectCaseView>>>> {
    const { id, version } = this.view;
    const answer = await this.world.ask<Record<string, Record<string, ProjectCaseView>>>(
      login,
      mutation(this.field, step),
      { input: { id, version, ...input } },
    );
    const after = answer.data?.[step]?.[this.field];
    if (after) this.view = after;
    return answer;
  }

  /** Takes a step that must succeed. */
  async take(
    login: string,
    step: string,
    input: Readonly<Record<string, unknown>> = {},
  ): Promise<ProjectCaseView> {
    const { data, errors } = await this.try(login, step, input);
    if (!data) throw new Error(`${step} as ${login}: ${JSON.stringify(errors, null, 2)}`);
    return this.view;
  }

  /** Reads fields of the case as somebody; null where they do not see it. */
  async look<Fields>(fields: string, login = 'hrss.admin'): Promise<Fields> {
    const { node } = await this.world.get<{ node: Fields }>(
      login,
      `query ($id: ID!) { node(id: $id) { ... on ${this.type} { ${fields} } } }`,
      { id: this.view.id },
    );
    return node;
  }

  /** Reads the case again, as somebody. */
  async refresh(login = 'hrss.admin'): Promise<ProjectCaseView> {
    this.view = await this.look<ProjectCaseView>(VIEW, login);
    return this.view;
  }

  private get type(): string {
    return `${this.field.charAt(0).toUpperCase()}${this.field.slice(1)}`;
  }
}

function mutation(field: string, step: string): string {
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${step}(input: $input) { ${field} { ${VIEW} } } }`;
}

/** Drafts the declaration of a new project for the plan of a year. */
export async function draftPlan(
  world: World,
  year: number,
  said: Readonly<Record<string, unknown>> = {},
  login = 'hrss.admin',
): Promise<ProjectCase> {
  return ProjectCase.open(world, 'planDeclaration', login, 'draftPlanDeclaration', {
    project: await projectInput(world, said),
    year,
    purpose: '提升公共服务能力。',
    materials: await attachments(world, login, ['PROJECT_PROPOSAL']),
  });
}

/** Brings a drafted declaration into the plan; the window must be open. */
export async function intoPlan(declaration: ProjectCase, login = 'hrss.admin'): Promise<ProjectCase> {
  await declaration.take(login, 'submitPlanDeclaration');
  await declaration.take('authority.planner', 'approvePlanDeclaration', { opinion: '符合规划。' });
  await declaration.take('committee.member', 'confirmPlanDeclaration', { ppp: false, opinion: '列入计划。' });
  return declaration;
}

/** The materials that each track asks for. */
export const TRACK_MATERIALS = {
  APPROVAL: ['PROJECT_PLAN', 'APPROVAL_FORM', 'DRAFT_CATALOGUE'],
  PERMIT: [
    'PROJECT_PLAN',
    'APPROVAL_FORM',
    'DRAFT_CATALOGUE',
    'PROJECT_PROPOSAL',
    'HARDWARE_SOFTWARE_LIST',
    'DEVELOPMENT_ESTIMATE',
    'INVESTMENT_ESTIMATE',
    'FUNDING_SOURCES',
    'PROPOSAL_BASIS',
    'EXPERT_ADVICE',
  ],
  FILING: ['DESIGN_SCHEME'],
} as const;

/** What a construction plan says, where a test does not care. */
export const PLAN_SAYS = {
  summary: '建设业务系统。',
  deployment: 'GOVERNMENT_CLOUD',
  items: [{ name: '应用软件开发', quantity: 1, amount: '900000.00' }],
  networkSecurity: '按等级保护要求建设。',
  cryptography: '采用国产密码算法。',
  productSafety: '选用安全可靠产品。',
};

/** Drafts the construction plan of a project that is known, or of a new one. */
export async function draftApproval(
  world: World,
  naming: Readonly<Record<string, unknown>>,
  materials: readonly string[],
  login = 'hrss.admin',
): Promise<ProjectCase> {
  return ProjectCase.open(world, 'projectApproval', login, 'draftProjectApproval', {
    ...PLAN_SAYS,
    materials: await attachments(world, login, materials),
    ...naming,
  });
}

/** Conditions of a permit by their letters, all of them met. */
export function conditionsMet(letters: string): { condition: string; met: boolean }[] {
  const all = [
    'A1_SECURITY_PLANS',
    'A2_SOUND_DESIGN',
    'A3_PROTECTED_PRODUCTS',
    'A4_REASONABLE_BUDGET',
    'A5_FUNDED',
    'B1_PLAN',
    'B2_SOUND_DESIGN',
    'B3_SECURITY_SCHEME',
    'B4_RISK_ASSESSMENT',
    'B5_REASONABLE_BUDGET',
    'B6_FUNDED',
  ];
  return all
    .filter((name) => letters.includes(name.charAt(0)))
    .map((condition) => ({ condition, met: true }));
}

/** What an impartial expert says. */
export const EXPERT_SAYS = {
  expert: '专家甲',
  workplace: '省信息中心',
  hasInterest: false,
  recommendation: 'SUPPORT',
  opinion: '方案可行。',
};

/** Has an expert heard on an admitted plan, from the commission to the conclusion. */
export async function hearExpert(approval: ProjectCase): Promise<void> {
  await approval.take('authority.planner', 'commissionExpertReview', { body: '专家组' });
  await approval.take('authority.planner', 'recordExpertReview', EXPERT_SAYS);
  await approval.take('authority.planner', 'concludeExpertReview');
}
