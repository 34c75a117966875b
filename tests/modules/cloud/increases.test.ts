import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMajorGrowth } from '../../../src/modules/cloud/change.facts.js';
import { additionsOf, differs, increasesOf } from '../../../src/modules/cloud/increases.js';

const kind = fc.constantFrom('COMPUTE_VCPU' as const, 'MEMORY_GIB' as const, 'GPU' as const);
const specification = fc.constantFrom('甲', '乙', '丙');
const quantity = fc.nat(1_000);
const holdings = fc.uniqueArray(
  fc.record({ kind, specification, quantity: fc.integer({ min: 1, max: 1_000 }) }),
  { selector: (one) => `${one.kind} ${one.specification}`, maxLength: 9 },
);
const targets = fc
  .array(fc.record({ kind, specification, quantity, spare: fc.nat(100) }), { maxLength: 8 })
  .map((lines) =>
    lines.map((one, index) => ({
      line: { ...one, id: `lin_${index}`, requested: one.quantity + one.spare, granted: null },
      quantity: one.quantity,
    })),
  );
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('what a decision adds to what a system has', () => {
  it('CC-14d of each kind exactly the net increase is added, and to no line more than it grows', () => {
    const property = fc.property(targets, holdings, (lines, had) => {
      const additions = additionsOf(lines, had);
      for (const { kind: one, present, granted, increase } of increasesOf(lines, had)) {
        const ofKind = lines.filter(({ line }) => line.kind === one);
        expect(present).toBe(sum(had.filter((holding) => holding.kind === one).map((h) => h.quantity)));
        expect(granted).toBe(sum(ofKind.map((target) => target.quantity)));
        expect(sum(ofKind.map(({ line }) => additions.get(line.id) ?? 0))).toBe(Math.max(0, increase));
      }
      for (const target of lines) {
        const added = additions.get(target.line.id) ?? 0;
        expect(added).toBeGreaterThanOrEqual(0);
        expect(added).toBeLessThanOrEqual(target.quantity);
      }
    });
    fc.assert(property);
  });

  it('CC-15a a list that says what there is changes nothing, and one more of anything does', () => {
    const property = fc.property(holdings, fc.nat(8), (had, pick) => {
      const lines = had.map((one, index) => ({
        line: { ...one, id: `lin_${index}`, requested: one.quantity, granted: null },
        quantity: one.quantity,
      }));
      expect(differs(lines, had)).toBe(false);
      const more = lines.map((one, index) =>
        index === pick % Math.max(1, lines.length) ? { ...one, quantity: one.quantity + 1 } : one,
      );
      expect(differs(more, had)).toBe(lines.length > 0);
    });
    fc.assert(property);
  });

  it('CC-15b growth is major from the parameter’s percentage on, to the last unit', () => {
    const property = fc.property(
      fc.nat(100_000),
      fc.nat(100_000),
      fc.nat(200_000),
      fc.integer({ min: 1, max: 300 }),
      (baseline, before, after, percent) => {
        const major = isMajorGrowth({ kind: 'GPU', baseline, before, after }, percent);
        const grows = BigInt(after) * 100n >= BigInt(baseline) * BigInt(100 + percent);
        expect(major).toBe(after > before && grows);
        const more = isMajorGrowth({ kind: 'GPU', baseline, before, after: after + 1 }, percent);
        // More of it is never less major.
        expect(more || !major).toBe(true);
      },
    );
    fc.assert(property);
    const grown = (after: number) => isMajorGrowth({ kind: 'GPU', baseline: 16, before: 16, after }, 50);
    expect([grown(16), grown(23), grown(24)]).toEqual([false, false, true]);
    expect(isMajorGrowth({ kind: 'GPU', baseline: 0, before: 0, after: 1 }, 50)).toBe(true);
  });
});
