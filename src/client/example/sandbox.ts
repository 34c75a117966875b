import { make } from './form.js';

/** The sandbox's sign-on: a list of its people. In production tokens come from the city's OpenID Connect issuer. */
export async function signOn(picker: HTMLSelectElement, onChange: () => Promise<void>) {
  const people = await answer<{ login: string; name: string }[]>(fetch('/sandbox/people'));
  picker.append(...people.map(({ login, name }) => make('option', { value: login }, `${name} (${login})`)));
  picker.value = location.hash.slice(1) || 'office.admitter';
  picker.addEventListener('change', () => {
    location.hash = picker.value;
    void onChange();
  });
}

/** A token for a person of the sandbox. */
export async function tokenFor(person: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ person }) };
  return (await answer<{ token: string }>(fetch('/sandbox/token', init))).token;
}

async function answer<Body>(request: Promise<Response>): Promise<Body> {
  return (await (await request).json()) as Body;
}
