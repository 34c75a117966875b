import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../../..');

/** How long a server may take until it is ready, on a machine that has much else to do, in milliseconds. */
const START_MS = 60_000;

/** Production's own program, as built, in a process of its own, on a port that it keeps over its lives. */
export class ServerProcess {
  #child: ChildProcess | undefined;
  #said = '';

  /**
   * @param environment its settings, by their environment variables
   */
  constructor(
    readonly port: number,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** Where it is reached. */
  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What it wrote in all its lives. */
  get said(): string {
    return this.#said;
  }

  /** Starts it; answers when it is ready. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT, 'dist/serve.js')], {
      cwd: ROOT,
      env: { HOST: '127.0.0.1', PORT: String(this.port), ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
    }
    this.#child = child;
    const end = performance.now() + START_MS;
    while ((await this.readiness()) !== 200) {
      if (child.exitCode !== null || performance.now() > end) {
        throw new Error(`The server did not get ready:\n${this.#said.slice(-3000)}`);
      }
      await pause(25);
    }
  }

  /** The status of `/readyz`; null where nobody answers. */
  async readiness(): Promise<number | null> {
    const answer = await fetch(`${this.origin}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => null,
    );
    await answer?.arrayBuffer().catch(() => null);
    return answer?.status ?? null;
  }

  /** Sends it a signal; answers how it ended: its exit code, or the signal. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    const exit = once(child, 'exit');
    child.kill(signal);
    const [code, by] = (await exit) as [number | null, string | null];
    return code ?? by;
  }
}
