/** A source of chance that a number begins, so that a run can be repeated. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a system has in use of one sort of resource, or a line asks for. */
export interface Had {
  readonly kind: string;
  readonly specification: string;
  readonly quantity: number;
}

/** What inputs are made of. */
export interface Making {
  readonly random: () => number;
  /** Files of the person who asks. */
  readonly materials: readonly { readonly kind: string; readonly uploadId: string }[];
  /** What day it is, as the law counts. */
  readonly today: Date;
  /** What the system has in use, where what runs is to be changed. */
  readonly has?: readonly Had[];
}

const KINDS = ['COMPUTE_VCPU', 'MEMORY_GIB', 'STORAGE_TIB', 'GPU'] as const;

/** A resource list. */
export function someLines(random: () => number): Had[] {
  const first = Math.floor(random() * KINDS.length);
  return [0, 1].map((next) => ({
    kind: KINDS[(first + next) % KINDS.length] as string,
    specification: '标准型',
    quantity: 1 + Math.floor(random() * 8),
  }));
}

/** What may become of one sort of resource: it stays, grows a little or much, shrinks, goes, or is of another sort. */
const TURNS: readonly ((had: Had, random: () => number) => readonly Had[])[] = [
  (had) => [had],
  (had) => [{ ...had, quantity: had.quantity + Math.floor(had.quantity * 0.4) }],
  (had, random) => [{ ...had, quantity: Math.ceil(had.quantity * (1.5 + random())) }],
  (had, random) => [{ ...had, quantity: Math.floor(had.quantity * random()) }],
  (had) => [{ ...had, quantity: 0 }],
  (had, random) => [{ ...had, specification: '增强型', quantity: Math.ceil(had.quantity * 2 * random()) }],
  (had) => [had, { ...had, specification: '增强型', quantity: 1 }],
];

/** A resource list that changes what a system has; now and then nothing of it, or something that is new to it. */
export function changedLines(random: () => number, has: readonly Had[]): Had[] {
  const named = has.filter(() => random() < 0.7);
  const turned = named.flatMap((had) => TURNS[Math.floor(random() * TURNS.length)]?.(had, random) ?? []);
  return random() < 0.1 ? [...turned, ...someLines(random)] : turned;
}

/** A value for what steps take, by its name; what is not here a step can do without. */
const VALUES: Readonly<Record<string, (making: Making) => unknown>> = {
  opinion: () => '同意。',
  reason: () => '按计划调整。',
  problem: () => '设备到货延迟。',
  environment: () => '测试区 VPC',
  summary: () => '运行稳定。',
  functional: () => true,
  performance: () => true,
  dataIntegrity: () => true,
  security: ({ random }) => random() < 0.9,
  passed: ({ random }) => random() < 0.8,
  until: ({ random, today }) =>
    new Date(today.getTime() + (30 + Math.floor(random() * 400)) * 86_400_000).toISOString().slice(0, 10),
  lines: ({ random, has }) => (has ? changedLines(random, has) : someLines(random)),
  offlineOn: ({ random }) => (random() < 0.9 ? '2026-01-05' : '2099-01-05'),
  dataMigrated: ({ random }) => random() < 0.9,
  dataBackedUp: ({ random }) => random() < 0.9,
  materials: ({ materials }) => materials,
};

/** Valid input for what a step takes. */
export function inputFor(takes: readonly string[], making: Making): Record<string, unknown> {
  return Object.fromEntries(takes.flatMap((name) => (VALUES[name] ? [[name, VALUES[name](making)]] : [])));
}
