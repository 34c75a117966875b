import { type Holder, type Procedure, SAME, type Step } from '../../src/kernel/procedure/index.js';

/** A procedure's table as a Mermaid state diagram: each state with who must act in it, each arrow with its steps. */
export function diagramOf(table: Procedure): string {
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(table.states).map(
      ([name, state]) =>
        `  state "${name} ${table.texts.states[name]?.zh}${'waits' in state ? `<br/>${deskName(state.waits)}` : ''}" as ${name}`,
    ),
    ...[...arrowsOf(table)].map(([arrow, steps]) => `  ${arrow}: ${steps.join('<br/>')}`),
    ...Object.entries(table.states).flatMap(([name, state]) =>
      'ends' in state ? [`  ${name} --> [*]`] : [],
    ),
    '```',
  ].join('\n');
}

function deskName({ party, role }: Holder): string {
  return `${party} ${role}`;
}

/** Every arrow with the steps that go along it, in the table's order. */
function arrowsOf({ steps }: Procedure): ReadonlyMap<string, readonly string[]> {
  const arrows = new Map<string, string[]>();
  for (const [name, step] of Object.entries(steps)) {
    for (const [from, to] of waysOf(step)) {
      const arrow = `${from} --> ${to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), name]);
    }
  }
  return arrows;
}

function waysOf(step: Step): readonly (readonly [from: string, to: string])[] {
  return (step.from ?? ['[*]']).flatMap((from) =>
    step.leads.map(({ to }) => [from, to === SAME ? from : to] as const),
  );
}
