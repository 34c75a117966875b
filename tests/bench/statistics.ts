/** What was measured of one contestant with one workload in one round. */
export interface Measure {
  /** Requests a second. */
  readonly rps: number;
  /** The median of the latencies, in milliseconds. */
  readonly p50: number;
  /** What 99 of 100 latencies do not exceed, in milliseconds. */
  readonly p99: number;
  /** CPU time of the contestant's process for each request, in milliseconds. */
  readonly cpuMs: number;
  /** SQL statements for each request, without those that begin and end transactions. */
  readonly statements: number;
  /** How long PostgreSQL executed these statements for a request that was alone, in milliseconds. */
  readonly sqlMs: number;
}

/** By workload and contestant, as they are handed on. */
export function published(results: Results): Results<Omit<Measure, 'sqlMs'>> {
  return Object.fromEntries(
    Object.entries(results).map(([workload, of]) => [
      workload,
      Object.fromEntries(
        Object.entries(of).map(([name, { rps, p50, p99, cpuMs, statements }]) => [
          name,
          { rps, p50, p99, cpuMs, statements },
        ]),
      ),
    ]),
  );
}

/** By workload and contestant. */
export type Results<M = Measure> = Readonly<Record<string, Readonly<Record<string, M>>>>;

/** The middle of some numbers; between the two middle ones of an even count. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of nothing');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

/** The value that a part of sorted values (0 < part ≤ 1) do not exceed. */
export function percentile(sorted: ArrayLike<number>, part: number): number {
  if (sorted.length === 0) throw new RangeError('There is no percentile of nothing');
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] as number;
}

/** What rounds have in common: the median of each number, rounded to what is worth saying. */
export function overRounds(rounds: readonly Measure[]): Measure {
  const of = (name: keyof Measure, digits: number) =>
    Number(median(rounds.map((round) => round[name])).toFixed(digits));
  return {
    rps: of('rps', 1),
    p50: of('p50', 3),
    p99: of('p99', 3),
    cpuMs: of('cpuMs', 4),
    statements: of('statements', 2),
    sqlMs: of('sqlMs', 3),
  };
}
