/** A person of the sandbox, as `GET /sandbox/people` tells. */
export interface Person {
  login: string;
  name: string;
  memberships: Array<{ unit: unknown; roles: string[] }>;
}

/** The sandbox's people. */
export async function people(): Promise<Person[]> {
  return answer(await fetch('/sandbox/people'));
}

/** A fresh token for a person. */
export async function tokenFor(login: string): Promise<string> {
  const response = await fetch('/sandbox/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: login }),
  });
  return (await answer<{ token: string }>(response)).token;
}

/** What a person is, in one line: login, name, units and roles. */
export function describe({ login, name, memberships }: Person): string {
  const posts = memberships.map(({ unit, roles }) => `${unitName(unit)} ${roles.join(' ')}`.trim());
  return [`${login} · ${name}`, ...posts].join(' · ');
}

function unitName(unit: unknown): string {
  if (typeof unit === 'string') return unit;
  const name = typeof unit === 'object' && unit !== null && 'name' in unit ? unit.name : undefined;
  return typeof name === 'string' ? name : '';
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as T;
}
