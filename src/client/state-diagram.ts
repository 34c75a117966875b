/** What a diagram shows of a procedure; `Query.procedures` answers it. */
export interface DrawnProcedure {
  readonly states: readonly {
    readonly name: string;
    readonly label: string;
    readonly ends: boolean;
    readonly waitsFor: { readonly party: string; readonly role: string } | null;
  }[];
  readonly steps: readonly {
    readonly name: string;
    readonly from: readonly string[];
    readonly leads: readonly { readonly to: string | null; readonly condition: string | null }[];
  }[];
}

/**
 * A procedure as a Mermaid state diagram: each state with who must act in it, each arrow with the steps that go along
 * it, and in brackets the condition by which a step goes there.
 */
export function stateDiagram({ states, steps }: DrawnProcedure): string {
  return [
    'stateDiagram-v2',
    ...states.map(({ name, label, waitsFor }) => {
      const desk = waitsFor ? `<br/>${waitsFor.party} ${waitsFor.role}` : '';
      return `  state "${name} ${label}${desk}" as ${name}`;
    }),
    ...arrowsOf(steps).map(([arrow, along]) => `  ${arrow}: ${along.join('<br/>')}`),
    ...states.filter(({ ends }) => ends).map(({ name }) => `  ${name} --> [*]`),
  ].join('\n');
}

/** Every arrow with the steps that go along it, in the table's order. */
function arrowsOf(steps: DrawnProcedure['steps']): readonly (readonly [arrow: string, along: string[]])[] {
  const arrows = new Map<string, string[]>();
  for (const { name, from, leads } of steps) {
    for (const start of from.length > 0 ? from : ['[*]']) {
      for (const { to, condition } of leads) {
        const arrow = `${start} --> ${to ?? start}`;
        const along = condition === null ? name : `${name} [${condition}]`;
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), along]);
      }
    }
  }
  return [...arrows];
}
