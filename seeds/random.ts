/** Reproducible chance: the same seed gives the same sequence on every machine (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number within bounds, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Whether something happens that happens so often, from 0 to 1. */
  happens(often: number): boolean {
    return this.next() < often;
  }

  /** One of several things, each as often as its weight says. */
  oneOf<Thing extends string>(weights: Readonly<Partial<Record<Thing, number>>>): Thing {
    const choices = Object.entries(weights) as [Thing, number][];
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return (choices.at(-1) as [Thing, number])[0];
  }
}
