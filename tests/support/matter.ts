import type { Answer, World } from './world.js';

/** What every case shows to tests. */
export interface MatterView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly round: number;
  readonly waitingFor: string | null;
  readonly currentDeadline: {
    readonly kind: string;
    readonly party: string;
    readonly status: string;
    readonly dueAt: string;
  } | null;
}

const COMMON = 'id version state round waitingFor currentDeadline { kind party status dueAt }';

/** A case of any procedure, brought along its way through the real API by the people whose steps these are. */
export class Matter<View extends MatterView = MatterView> {
  private constructor(
    readonly world: World,
    /** The field by which payloads and queries carry it, e.g. `cloudExemption`. */
    readonly field: string,
    /** What is read of it beside what every case has. */
    readonly own: string,
    public view: View,
  ) {}

  /** Opens a case; `own` are further fields to read. */
  static async open<View extends MatterView = MatterView>(
    world: World,
    login: string,
    step: string,
    field: string,
    input: Readonly<Record<string, unknown>>,
    own = '',
  ): Promise<Matter<View>> {
    const answer = await send<View>(world, login, step, field, own, input);
    const view = answer.data?.[step]?.[field];
    if (!view) throw new Error(`${step} as ${login}: ${JSON.stringify(answer.errors, null, 2)}`);
    return new Matter(world, field, own, view);
  }

  /** A case that is there already. */
  static async find<View extends MatterView = MatterView>(
    world: World,
    login: string,
    field: string,
    id: string,
    own = '',
  ): Promise<Matter<View>> {
    const matter = new Matter(world, field, own, { id } as View);
    await matter.refresh(login);
    return matter;
  }

  /** Takes a step that must succeed; the version last seen goes with it. */
  async take(login: string, step: string, input: Readonly<Record<string, unknown>> = {}): Promise<View> {
    const { data, errors } = await this.attempt(login, step, input);
    if (!data) throw new Error(`${step} as ${login}: ${JSON.stringify(errors, null, 2)}`);
    return this.view;
  }

  /** Attempts a step and answers what came back; the view follows a success. */
  async attempt(
    login: string,
    step: string,
    input: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer<Record<string, Record<string, View>>>> {
    const { id, version } = this.view;
    const answer = await send<View>(this.world, login, step, this.field, this.own, { id, version, ...input });
    const after = answer.data?.[step]?.[this.field];
    if (after) this.view = after;
    return answer;
  }

  /** Reads the case again, as somebody who sees it. */
  async refresh(login: string): Promise<View> {
    const view = await this.seenBy(login);
    if (!view) throw new Error(`${login} does not see ${this.view.id}`);
    this.view = view;
    return view;
  }

  /** The case as somebody sees it; null where they do not. */
  async seenBy(login: string): Promise<View | null> {
    const answer = await this.world.get<Record<string, View | null>>(
      login,
      `query ($id: ID!) { ${this.field}(id: $id) { ${COMMON} ${this.own} } }`,
      { id: this.view.id },
    );
    return answer[this.field] ?? null;
  }
}

/** Attempts a mutation on cases and answers what came back. */
export function send<View>(
  world: World,
  login: string,
  step: string,
  field: string,
  own: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer<Record<string, Record<string, View>>>> {
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`;
  return world.ask(
    login,
    `mutation ($input: ${type}!) { ${step}(input: $input) { ${field} { ${COMMON} ${own} } } }`,
    { input },
  );
}
