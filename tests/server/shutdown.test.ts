import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';

/** Starts a process with a server that stops on signals. */
async function start({ noticeMs = 0, graceMs = 15_000 }) {
  const script = join(import.meta.dirname, 'stoppable.ts');
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', script, `${noticeMs}`, `${graceMs}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value;
  const origin = `http://127.0.0.1:${await line()}`;
  const get = (path: string) => fetch(origin + path);
  return { get, line, exit, signal: (name: NodeJS.Signals) => child.kill(name) };
}

it('a signal fails readiness first; what is under way finishes, then the rest is released', async () => {
  const server = await start({ noticeMs: 1_000 });
  const slow = server.get('/slow');
  expect(await server.line()).toBe('entered');
  expect((await server.get('/readyz')).status).toBe(200);
  server.signal('SIGTERM');
  await expect.poll(async () => (await server.get('/readyz')).status, { interval: 10 }).toBe(503);
  expect((await server.get('/livez')).status).toBe(200);
  await server.get('/open');
  expect(await (await slow).text()).toBe('done');
  expect(await server.line()).toBe('released');
  expect(await server.exit).toEqual([0, null]);
});

it('a second signal ends the process at once, whatever is under way', async () => {
  const server = await start({});
  const slow = server.get('/slow').catch(() => 'cut off');
  expect(await server.line()).toBe('entered');
  server.signal('SIGINT');
  await expect
    .poll(
      () =>
        server.get('/livez').then(
          () => 'answers',
          () => 'closed',
        ),
      { interval: 10 },
    )
    .toBe('closed');
  server.signal('SIGINT');
  expect(await server.exit).toEqual([1, null]);
  expect(await slow).toBe('cut off');
});

it('nobody is waited for longer than the grace', async () => {
  const server = await start({ graceMs: 100 });
  const slow = server.get('/slow').catch(() => 'cut off');
  expect(await server.line()).toBe('entered');
  server.signal('SIGTERM');
  expect(await server.exit).toEqual([1, null]);
  expect(await slow).toBe('cut off');
});
