import type { ResourceKind } from '../src/modules/capacity/index.js';
import { Chance } from './random.js';
import { type PathName, PATHS } from './paths.js';
import { STANDING, type Standing } from './standing.js';
import { type SeedSystem, type SystemSize, SYSTEMS } from './systems.js';

/** How many moments of a working day something can happen at: one before noon, one after. */
export const MOMENTS_A_DAY = 2;

/** A line as a draft takes it. */
export interface Line {
  readonly kind: ResourceKind;
  readonly specification: string;
  readonly quantity: number;
}

/** A case that a system has had: the way it goes and when, by moments of the year. */
export interface Matter {
  readonly path: PathName;
  /** When it is drafted. */
  readonly drafted: number;
  /** When each step is taken; those after the year's end are not. */
  readonly taken: readonly number[];
  /** What is asked for. */
  readonly lines: readonly Line[];
}

/** What happened to a system in the year. */
export interface Life {
  readonly unit: string;
  readonly system: SeedSystem;
  /** How it was running when it was entered in the register, and when that was. */
  readonly placement: 'PLANNED' | 'LEGACY';
  readonly registered: number;
  readonly matters: readonly Matter[];
  /** Decides what is left open, such as who of an office acts. */
  readonly chance: Chance;
}

const NEEDS: Readonly<Record<SystemSize, readonly (readonly [ResourceKind, string, number])[]>> = {
  SMALL: [
    ['COMPUTE_VCPU', '4 核云主机', 16],
    ['MEMORY_GIB', '云主机内存', 64],
    ['STORAGE_TIB', '高性能云硬盘', 2],
  ],
  MEDIUM: [
    ['COMPUTE_VCPU', '8 核云主机', 48],
    ['MEMORY_GIB', '云主机内存', 192],
    ['STORAGE_TIB', '高性能云硬盘', 8],
    ['BANDWIDTH_MBPS', '互联网带宽', 40],
    ['DATABASE_INSTANCE', '关系型数据库(主备)', 1],
  ],
  LARGE: [
    ['COMPUTE_VCPU', '16 核云主机', 128],
    ['MEMORY_GIB', '云主机内存', 512],
    ['STORAGE_TIB', '对象存储', 40],
    ['BANDWIDTH_MBPS', '互联网带宽', 100],
    ['PUBLIC_IP', '公网 IP', 4],
    ['DATABASE_INSTANCE', '关系型数据库(主备)', 2],
    ['MIDDLEWARE_INSTANCE', '消息队列', 2],
    ['SECURITY_SERVICE', 'Web 应用防火墙', 1],
  ],
};

/** The kinds that grow and shrink with a system's load. */
const ELASTIC: readonly ResourceKind[] = ['COMPUTE_VCPU', 'MEMORY_GIB'];

/** By what a minor change multiplies what a system had at its last go-live or major change. */
const MINOR = [1, 1.125, 1.25, 1.375];
const MAJOR = 2;

/** What becomes of systems in the year, and how often. */
const FATES = { RUNS: 24, ENDS: 6, GIVES_UP: 16, LEGACY: 34, PLANNED: 20 };

/** How often a system's matters go which way. */
const GIVING_UP: Readonly<Partial<Record<PathName, number>>> = { APPLY_WITHDRAWN: 1, APPLY_REJECTED: 1 };
const APPLYING: Readonly<Partial<Record<PathName, number>>> = {
  APPLY: 50,
  APPLY_DECLINED: 11,
  APPLY_RETURNED: 7,
  APPLY_RETURNED_TWICE: 3,
  APPLY_PROBLEM: 5,
  APPLY_EXTENDED: 5,
  APPLY_NOT_EXTENDED: 2,
  APPLY_RETESTED: 6,
  APPLY_TRIED_AGAIN: 4,
  APPLY_REJECTED: 4,
  APPLY_WITHDRAWN: 3,
  APPLY_CANCELLED: 2,
  APPLY_RECLAIMED: 2,
};
const CHANGING: Readonly<Partial<Record<PathName, number>>> = {
  CHANGE: 66,
  CHANGE_RETURNED: 6,
  CHANGE_PROBLEM: 3,
  CHANGE_RAISED: 2,
  CHANGE_REJECTED: 5,
  CHANGE_WITHDRAWN: 4,
  CHANGE_CANCELLED: 3,
  MAJOR: 3,
  MAJOR_RETESTED: 1,
  MAJOR_RECLAIMED: 1,
};
const ENDING: Readonly<Partial<Record<PathName, number>>> = {
  TERMINATE: 6,
  TERMINATE_RETURNED: 2,
  TERMINATE_WITHDRAWN: 1,
  TERMINATE_CANCELLED: 1,
};

/** The part of the year in which systems first ask for resources of the new cloud. */
const OPENING = [0.36, 0.66] as const;

/** When those ask that are to have changed, or ended, before the year does. */
const FIRST = 0.3;

/** Working days that somebody who is late lets pass beyond what they usually need, and how often that is. */
const LATE = [4, 9] as const;
const LATE_OFTEN = 0.05;

/** Every system of the city with what happened to it in a year of so many moments; the same each time. */
export function lives(moments: number): readonly Life[] {
  return Object.entries(SYSTEMS)
    .flatMap(([unit, systems]) => systems.map((system) => ({ unit, system })))
    .map(({ unit, system }, index) => live(unit, system, index, moments));
}

function live(unit: string, system: SeedSystem, index: number, moments: number): Life {
  const chance = new Chance(index + 1);
  const story = new Story(system, moments, chance);
  const stands = STANDING[system[0]];
  const fate = stands ? null : chance.oneOf(FATES);
  if (stands) story.stand(stands);
  if (fate === 'RUNS' || fate === 'ENDS') story.run(fate === 'ENDS');
  if (fate === 'GIVES_UP') story.giveUp();
  const [first] = story.matters;
  const registered = first ? first.drafted - 2 * MOMENTS_A_DAY : chance.between(0, moments - 1);
  const placement = stands?.legacy || fate === 'LEGACY' || chance.happens(0.2) ? 'LEGACY' : 'PLANNED';
  return { unit, system, placement, registered: Math.max(0, registered), matters: story.matters, chance };
}

/** The matters of one system, as they are made up one after the other. */
class Story {
  readonly matters: Matter[] = [];
  /** What the elastic kinds had at the last go-live or major change, as a multiple of the first need. */
  #baseline = 1;
  /** The same for what they have now, and for what was last asked for. */
  #factor = 1;
  #asked = 1;
  #runs = false;

  constructor(
    private readonly system: SeedSystem,
    private readonly moments: number,
    private readonly chance: Chance,
  ) {}

  /** Applies once the cloud is open, and changes what it has until the year, or its service, ends. */
  run(ends: boolean): void {
    const until = this.moments;
    let at = this.chance.between(...this.#opening());
    while (!this.#runs && at < until) at = this.#next(this.chance.oneOf(APPLYING), at, until);
    const last = ends ? until - this.chance.between(15, 70) * MOMENTS_A_DAY : until;
    while (this.#runs && at < last) at = this.#next(this.chance.oneOf(CHANGING), at, until);
    while (ends && this.#runs && at < until) at = this.#next(this.chance.oneOf(ENDING), at, until);
  }

  /** Applies, and does not get or no longer wants it. */
  giveUp(): void {
    const at = this.chance.between(this.#opening()[0], this.moments - 1);
    this.#next(this.chance.oneOf(GIVING_UP), at, this.moments);
  }

  /** Is in the middle of something when the year ends; whatever that needs has happened before. */
  stand({ path, steps, idle }: Standing): void {
    const way = this.#way(path, 0).slice(0, steps + 1);
    const shift = this.moments - 1 - idle * MOMENTS_A_DAY - (way.at(-1) as number);
    if (PATHS[path].opens !== 'APPLICATION') {
      let at = this.#next('APPLY', Math.floor(this.moments * FIRST), shift);
      while (at < shift) at = this.#next(this.chance.oneOf(CHANGING), at, shift);
      // What is not over by then did not happen.
      if ((this.matters.at(-1)?.taken.at(-1) as number) >= shift) this.matters.pop();
    }
    const [drafted, ...taken] = way.map((at) => at + shift) as [number, ...number[]];
    this.matters.push({ path, drafted, taken, lines: this.#lines(path) });
  }

  /** The moments from and up to which systems first ask. */
  #opening(): readonly [from: number, to: number] {
    return [Math.floor(this.moments * OPENING[0]), Math.floor(this.moments * OPENING[1])];
  }

  /** Goes a way from a moment on, and answers when the next one may begin. */
  #next(path: PathName, at: number, until: number): number {
    const [drafted, ...taken] = this.#way(path, at) as [number, ...number[]];
    const end = taken.at(-1) as number;
    this.matters.push({ path, drafted, taken, lines: this.#lines(path) });
    if (end < until) this.#settle(path);
    return end + this.chance.between(40, 80) * MOMENTS_A_DAY;
  }

  /** When a case is drafted and each of its steps taken. */
  #way(path: PathName, at: number): number[] {
    let moment = at;
    const taken = PATHS[path].steps.map(({ after: [least, most] }) => {
      const late = this.chance.happens(LATE_OFTEN) ? this.chance.between(...LATE) : 0;
      moment += Math.max(1, (this.chance.between(least, most) + late) * MOMENTS_A_DAY);
      return moment;
    });
    return [at, ...taken];
  }

  /** What a matter leaves behind when it has gone its whole way. */
  #settle(path: PathName): void {
    const last = PATHS[path].steps.at(-1)?.step;
    if (last === 'approveGoLive') this.#runs = true;
    if (last === 'reclaimResources') this.#runs = false;
    if (last !== 'completeChange') return;
    this.#factor = this.#asked;
    if (PATHS[path].steps.some(({ step }) => step === 'evaluateTest')) this.#baseline = this.#factor;
  }

  #lines(path: PathName): readonly Line[] {
    const { opens } = PATHS[path];
    const needs = NEEDS[this.system[2]];
    if (opens === 'TERMINATION') return [];
    if (opens === 'APPLICATION') {
      return needs.map(([kind, specification, quantity]) => ({ kind, specification, quantity }));
    }
    this.#asked = opens === 'MAJOR_CHANGE' ? this.#baseline * MAJOR : this.#minor();
    return needs
      .filter(([kind]) => ELASTIC.includes(kind))
      .map(([kind, specification, quantity]) => ({
        kind,
        specification,
        quantity: Math.round(quantity * this.#asked),
      }));
  }

  /** Something else than it has, less than half more than it had at its last go-live or major change. */
  #minor(): number {
    const others = MINOR.map((factor) => factor * this.#baseline).filter((factor) => factor !== this.#factor);
    return others[this.chance.between(0, others.length - 1)] as number;
  }
}
