import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { City } from './city.js';
import { chance, changedLines, inputFor, type Making, someLines } from './inputs.js';
import { Line } from './line.js';
import { inUse, likelihood, type Look, LOOK, type Offer, type Seen } from './look.js';
import { adminOf, EVERYBODY, FILES, PEOPLE, UNITS } from './people.js';
import { verify } from './verify.js';
import { type Settled, settledBy, type Shown, type Wish, wish } from './wish.js';

/** What a unit certifies of a system that it takes off the cloud. */
const CERTIFIED = ['offlineOn', 'dataMigrated', 'dataBackedUp'];

const CASE = 'cloudRequest { id version state }';
/**
 * Many people at once, at real servers over real HTTP, who take whatever step is open to them, ask again where no
 * answer came, and sometimes ask twice, at once, or for what has passed. They remember all they were answered.
 */
export class Crowd {
  readonly wishes: Wish[] = [];
  readonly line: Line;
  readonly #random: () => number;
  readonly #materials = new Map<string, { kind: string; uploadId: string }[]>();
  readonly #units = new Map<string, string>();
  /** The party that each case under way waits for. */
  readonly #cases = new Map<string, string>();
  /** Running systems that nothing was asked of since their last case was over, each as that showed it. */
  readonly #running = new Map<string, Seen>();
  /** What must never be seen, as it was seen. */
  readonly #faults: string[] = [];
  /** What was on record before anybody came. */
  #before: ReadonlySet<string> = new Set();
  #serial = 0;

  private constructor(
    readonly city: City,
    readonly seed: number,
  ) {
    this.#random = chance(seed);
    this.line = new Line(
      city.servers.map(({ origin }) => origin),
      this.#random,
    );
  }

  /** Gathers a crowd: everybody signs in and uploads the files that steps take. */
  static async gather(city: City, seed: number): Promise<Crowd> {
    const crowd = new Crowd(city, seed);
    const before = await city.sql<{ id: string }>('select request_id as id from journal_entries');
    crowd.#before = new Set(before.map(({ id }) => id));
    for (const login of EVERYBODY) crowd.line.signIn(login, await city.issuer.token(login));
    await Promise.all(
      EVERYBODY.map(async (login) => crowd.#materials.set(login, await crowd.#upload(login))),
    );
    return crowd;
  }

  /**
   * Lets so many more things be wished for, by a few at a time; answers when each has its answer.
   * @param meanwhile what happens to the city under way, begun when a third of it is done
   */
  async run(steps: number, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    const end = this.wishes.length + steps;
    const third = this.wishes.length + Math.ceil(steps / 3);
    let breaking: Promise<void> | undefined;
    const failed = Promise.withResolvers<never>();
    const worker = async () => {
      while (this.wishes.length < end) {
        if (this.wishes.length >= third && !breaking) {
          breaking = meanwhile();
          breaking.catch(failed.reject);
        }
        await this.#act();
      }
    };
    const work = Promise.all(Array.from({ length: 6 }, worker)).then(() => breaking ?? meanwhile());
    // Where it could not be broken or mended as meant nobody may answer any more: that is the end of the run.
    await Promise.race([work, failed.promise]).catch((error: unknown) => {
      this.line.close();
      throw error;
    });
  }

  /** Everything that is wrong by now, in words: what was met, what is on record and what the books say. */
  async verify(): Promise<string[]> {
    return [...this.line.troubles, ...this.#faults, ...(await verify(this.city, this.wishes, this.#before))];
  }

  /** Wishes for something and asks until it is answered. */
  async want(login: string, step: string, input: object, selection: string): Promise<Settled> {
    return this.fulfil(this.make(login, step, input, selection));
  }

  /** Makes a wish under a new key. */
  make(login: string, step: string, input: object, selection = CASE): Wish {
    const one = wish(`${this.seed}-${++this.#serial}`, login, step, input, selection);
    this.wishes.push(one);
    return one;
  }

  /** Asks for what is wished until there is an answer that stands. */
  async fulfil(one: Wish): Promise<Settled> {
    for (;;) {
      const requestId = `${one.key}-${one.requestIds.length + 1}`;
      one.requestIds.push(requestId);
      const headers = { 'idempotency-key': one.key, 'x-request-id': requestId };
      const answer = await this.line.post<Record<string, { shown: Shown }>>(one.login, one.body, headers);
      const settled = answer && settledBy(one.step, answer);
      if (settled) {
        this.line.count('shown' in settled ? 'done' : settled.error.code);
        // Others stood in the way: it is to be sent again.
        const again =
          'error' in settled && settled.error.code === 'CONFLICT' && settled.error.version === undefined;
        if (!again) {
          one.answers.push(settled);
          return settled;
        }
      }
      await pause(20 + this.#random() * 80);
    }
  }

  /** A case under way, e.g. to be held up; null where there is none yet. */
  someCase(): string | undefined {
    return this.#pick([...this.#cases.keys()]);
  }

  /** Brings so many systems to the cloud, as many months pass as that takes: what runs can be changed and ended. */
  async settle(systems: number): Promise<void> {
    await Promise.all(Array.from({ length: systems }, () => this.#beginApplication()));
    const under = () => [...this.#cases.keys()];
    while (under().length > 0) {
      const moved = await Promise.all(under().map((id) => this.#proceed(id)));
      if (!moved.includes(true)) await this.city.passDays(31);
    }
  }

  async #act(): Promise<void> {
    const now = this.#random();
    if (this.#cases.size < 6 || now < 0.05) return this.#begin();
    if (now < 0.08) return this.city.passDays(1 + Math.floor(this.#random() * 20)).catch(() => undefined);
    return this.#step();
  }

  /** Begins with a new system, or with one that runs: it is changed, or its service ends. */
  async #begin(): Promise<void> {
    const running = this.#pick([...this.#running.values()]);
    if (!running || this.#random() < 0.3) return this.#beginApplication();
    const { system } = running;
    // Now and then something else is asked of the same system before.
    if (this.#random() < 0.8) this.#running.delete(system.id);
    const making = this.#making(adminOf(system.unit.name), running);
    const materials = this.#random() < 0.7 ? making.materials : [];
    const common = { systemId: system.id, reason: '业务调整。', materials };
    const [step, own]: [string, object] =
      this.#random() < 0.8
        ? ['draftChange', { lines: changedLines(this.#random, inUse(running)) }]
        : ['draftTermination', inputFor(CERTIFIED, making)];
    const drafted = await this.want(adminOf(system.unit.name), step, { ...common, ...own }, CASE);
    if ('shown' in drafted) this.#cases.set(drafted.shown.id, 'UNIT');
  }

  /** Registers a system, lets the office confirm its connections, and drafts an application for it. */
  async #beginApplication(): Promise<void> {
    const admin = this.#pick(Object.keys(UNITS)) as string;
    const unitId = await this.#unitOf(UNITS[admin] as string);
    const system = {
      unitId,
      name: `系统 ${this.#serial}`,
      classified: false,
      mlpsGrade: this.#random() < 0.5 ? 1 : 2,
    };
    const registered = await this.want(admin, 'registerSystem', system, 'system { id }');
    if (!('shown' in registered)) return;
    const systemId = registered.shown.id;
    await Promise.all(
      ['SHARING_PLATFORM', 'UNIFIED_SIGN_ON'].map((kind) =>
        this.want('office.reviewer', 'confirmConnection', { systemId, kind }, 'system { id }'),
      ),
    );
    const own = { lines: someLines(this.#random), materials: this.#materials.get(admin) };
    const draft = { systemId, purpose: '业务系统上云', ...own };
    const drafted = await this.want(admin, 'draftApplication', draft, CASE);
    if ('shown' in drafted) this.#cases.set(drafted.shown.id, 'UNIT');
  }

  /** Takes a step on a case: rightly, twice, against a rival, or too late. */
  async #step(): Promise<void> {
    const id = this.someCase() as string;
    const party = this.#cases.get(id) ?? 'UNIT';
    const login = this.#pick(this.#random() < 0.85 ? (PEOPLE[party] ?? EVERYBODY) : EVERYBODY) as string;
    const seen = await this.#look(login, id);
    const open = (seen?.nextSteps ?? []).filter((one) => one.open || this.#random() < 0.03);
    const next = this.#pick(open.filter(({ step }) => this.#random() < likelihood(step)));
    if (seen && next) await this.#take(login, next.step, this.#input(login, id, seen, next), next.open);
  }

  /** Takes a step that brings a case forward, once and rightly; false where nobody can. */
  async #proceed(id: string): Promise<boolean> {
    for (const login of PEOPLE[this.#cases.get(id) ?? ''] ?? []) {
      const seen = await this.#look(login, id);
      const next = seen?.nextSteps.find(({ step, open }) => open && likelihood(step) === 1);
      if (!seen || !next) continue;
      await this.want(login, next.step, this.#input(login, id, seen, next), CASE);
      return true;
    }
    return false;
  }

  /** Looks at a case that is under way; null where somebody does not see it, or it is over. */
  async #look(login: string, id: string): Promise<Seen | null> {
    const answer = await this.line.post<Look>(login, JSON.stringify({ query: LOOK, variables: { id } }));
    const seen = answer?.data?.cloudRequest;
    if (!seen) return null;
    const { system, waitingFor } = seen;
    if (system.placement !== 'ON_CLOUD') this.#running.delete(system.id);
    else if (waitingFor === null) this.#running.set(system.id, seen);
    if (waitingFor === null) this.#cases.delete(id);
    else this.#cases.set(id, waitingFor);
    return waitingFor === null ? null : seen;
  }

  #input(login: string, id: string, seen: Seen, { takes }: Offer): { id: string; version: number } {
    return { id, version: seen.version, ...inputFor(takes, this.#making(login, seen)) };
  }

  /** What somebody's inputs on a case are made of. */
  #making(login: string, seen: Seen): Making {
    return {
      random: this.#random,
      materials: this.#materials.get(login) ?? [],
      today: new Date(Date.now() + 365 * 86_400_000),
      ...(seen.kind === 'CHANGE' ? { has: inUse(seen) } : {}),
    };
  }

  async #take(
    login: string,
    step: string,
    input: { readonly version: number },
    open: boolean,
  ): Promise<void> {
    const way = this.#random();
    if (open && way < 0.08) {
      const late = await this.want(login, step, { ...input, version: input.version - 1 }, CASE);
      const told = 'error' in late ? late.error : undefined;
      if (told?.code !== 'CONFLICT' || (told.version ?? 0) < input.version)
        this.#faults.push(`${step} on a version that has passed: ${JSON.stringify(late)}`);
      return;
    }
    const one = this.make(login, step, input);
    if (way < 0.18) {
      await Promise.all([this.fulfil(one), this.fulfil(one)]);
      return;
    }
    if (way < 0.28) {
      const rivals = await Promise.all([this.fulfil(one), this.want(login, step, input, CASE)]);
      if (rivals.every((answer) => 'shown' in answer)) this.#faults.push(`${step} happened to two rivals`);
      return;
    }
    const first = await this.fulfil(one);
    if (way > 0.85 && 'shown' in first) {
      const again = await this.fulfil(one);
      if (JSON.stringify(again) !== JSON.stringify(first))
        this.#faults.push(
          `${step} (${one.key}): answered ${JSON.stringify(first)}, then ${JSON.stringify(again)}`,
        );
    }
  }

  async #upload(login: string): Promise<{ kind: string; uploadId: string }[]> {
    const list: { kind: string; uploadId: string }[] = [];
    for (const kind of FILES) {
      const bytes = Buffer.from(`${kind} of ${login}`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const input = { fileName: `${kind}.pdf`, mediaType: 'application/pdf', size: bytes.length, sha256 };
      const announced = await this.want(login, 'createUpload', input, 'upload { id }');
      if (!('shown' in announced)) throw new Error(JSON.stringify(announced));
      const uploadId = announced.shown.id;
      await this.line.put(login, uploadId, bytes);
      list.push({ kind, uploadId });
    }
    return list;
  }

  async #unitOf(name: string): Promise<string> {
    const known = this.#units.get(name);
    if (known) return known;
    const [row] = await this.city.sql<{ id: string }>('select id from units where name = $1', [name]);
    this.#units.set(name, (row as { id: string }).id);
    return (row as { id: string }).id;
  }

  #pick<Thing>(things: readonly Thing[]): Thing | undefined {
    return things[Math.floor(this.#random() * things.length)];
  }
}
