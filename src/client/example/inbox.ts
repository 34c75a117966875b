import { InboxDocument, mutationDocument, ProceduresDocument, ZhengyunClient } from '../index.js';
import { formOf, make } from './form.js';
import { signOn, tokenFor } from './sandbox.js';

const language = navigator.language.startsWith('en') ? 'en' : 'zh-CN';
const [title, signedInAs] = language === 'en' ? ['Inbox', 'Signed in as'] : ['待办', '当前身份'];
const zone = { timeZone: 'Asia/Shanghai' };
const person = document.querySelector('select')!;
const heading = document.querySelector('h1')!;
const list = document.querySelector('ol')!;
const alert = document.querySelector('[role=alert]')!;
const client = new ZhengyunClient({ url: '/graphql', language, token: () => tokenFor(person.value) });

/** Shows what waits for the person, soonest due first: each case with a form for every step that is open to them. */
async function show(): Promise<void> {
  const { procedures } = await client.request(ProceduresDocument);
  const { viewer } = await client.request(InboxDocument, { first: 20 });
  const cases = viewer.inbox.nodes.map(({ nextSteps, currentDeadline: due, ...one }) => {
    const { steps, deadlines } = procedures.find(({ name }) => name === one.procedure)!;
    const period = deadlines.find(({ kind }) => kind === due?.kind);
    const until = due && `${period?.label}: ${new Date(due.dueAt).toLocaleString(language, zone)}`;
    const forms = nextSteps.map(({ open, step, label, blockers }) => {
      if (!open) return make('p', {}, `✗ ${label}: ${blockers.map(({ message }) => message).join(' ')}`);
      const { fields } = steps.find(({ name }) => name === step)!;
      const take = (values: object) => ({ input: { id: one.id, version: one.version, ...values } });
      return formOf(fields, label, (values) =>
        attempt(() => client.request(mutationDocument(step), take(values))),
      );
    });
    const name = make('h2', {}, `${one.number} · ${one.unit.name} · ${one.currentState.label}`);
    return make('li', { className: due?.status ?? '' }, name, make('p', {}, until ?? '–'), ...forms);
  });
  heading.textContent = `${title} (${viewer.inbox.totalCount})`;
  list.replaceChildren(...cases);
}

/** Does something and shows the inbox as it then is, or what went wrong: an error's message is written for people. */
async function attempt(work = async (): Promise<unknown> => null): Promise<void> {
  alert.textContent = '';
  for (const act of [work, show]) await act().catch(({ message }: Error) => (alert.textContent += message));
}

document.documentElement.lang = language;
document.querySelector('label')!.prepend(signedInAs);
await signOn(person, attempt);
await attempt();
