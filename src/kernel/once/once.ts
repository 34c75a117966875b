import sql from 'sql-template-tag';
import {
  type Actor,
  type House,
  type Once,
  type Write,
  write,
  writeAsSystem,
  type WriteOptions,
} from '../context/index.js';
import { badInput, type DomainError } from '../refusals/index.js';

interface Claimed {
  readonly fingerprint: string;
  readonly result_id: string | null;
  readonly answer: string | null;
}

/**
 * Runs an operation in one write transaction, like `write`; where the actor asks for it under a key, once and for
 * all: a second time, also at the same time, answers what the first one did and changes nothing. An operation
 * that fails leaves its key free.
 * @returns the id of what the operation's payload shows
 * @throws DomainError BAD_USER_INPUT where the key was used for another request
 */
export async function writeOnce<Asked = undefined>(
  house: House,
  actor: Actor,
  work: (into: Write, asked: Promise<Asked>) => Promise<string>,
  options: WriteOptions<Asked> = {},
): Promise<string> {
  const { once } = actor;
  if (!once) return write(house, actor, work, options);
  const onlyOnce = async (into: Write, asked: Promise<Asked>) => {
    const done = await claim(into, once);
    if (done !== null) return done;
    const id = await work(into, asked);
    into.records.add(sql`
      update idempotency_keys set result_id = ${id} where person_id = ${into.viewer.personId} and key = ${once.key}`);
    return id;
  };
  return write(house, actor, onlyOnce, options);
}

/** Claims a key, or answers what was done under it; waits for whoever is claiming it just now. */
async function claim(into: Write, once: Once): Promise<string | null> {
  const claimed = await into.run(sql`
    insert into idempotency_keys (person_id, key, fingerprint, used_at)
    values (${into.viewer.personId}, ${once.key}, ${once.fingerprint}, clock_timestamp())
    on conflict (person_id, key) do nothing returning key`);
  if (claimed.length > 0) return null;
  const known = await find(into, once.key);
  if (known?.fingerprint !== once.fingerprint) throw keyUsed();
  return known.result_id;
}

/** The answer that was sent to this very request under the actor's key, if one was. */
export async function answerSent(house: House, actor: Actor, once: Once): Promise<string | null> {
  const known = await write(house, actor, (into) => find(into, once.key));
  return known?.fingerprint === once.fingerprint ? known.answer : null;
}

/** Keeps the answer that is sent under the actor's key, so that it can be sent again. */
export async function keepAnswer(house: House, actor: Actor, once: Once, answer: string): Promise<void> {
  await write(house, actor, async (into) => {
    await into.run(sql`
      update idempotency_keys set answer = ${answer}
      where person_id = ${into.viewer.personId} and key = ${once.key} and fingerprint = ${once.fingerprint}
        and answer is null`);
  });
}

/** Forgets keys that are older than so many hours of machine time. */
export async function forgetKeys(house: House, requestId: string, hours: number): Promise<void> {
  await writeAsSystem(house, requestId, async (into) => {
    await into.run(
      sql`delete from idempotency_keys where used_at < clock_timestamp() - make_interval(hours => ${hours})`,
    );
  });
}

async function find(into: Write, key: string): Promise<Claimed | undefined> {
  const [row] = await into.run<Claimed>(sql`
    select fingerprint, result_id, answer from idempotency_keys
    where person_id = ${into.viewer.personId} and key = ${key}`);
  return row;
}

function keyUsed(): DomainError {
  return badInput([
    {
      path: 'Idempotency-Key',
      message: {
        zh: '该幂等键已用于另一请求,请更换后重试。',
        en: 'This key was used for another request: choose a new one.',
      },
    },
  ]);
}
