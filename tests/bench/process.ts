import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** How long a program may take until it can be asked, in milliseconds. */
const START_MS = 120_000;

/** How a program is started. */
export interface Start {
  /** From the project's root. */
  readonly file: string;
  /** Flags for node. */
  readonly flags?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where what it writes is kept. */
  readonly log: string;
}

/** A program of the benchmark in a process of its own, with a channel for questions. */
export class Program {
  private constructor(
    private readonly child: ChildProcess,
    private readonly log: string,
  ) {}

  /** Starts a program; it does not outlive this process. */
  static start({ file, flags = [], environment, log }: Start): Program {
    const out = openSync(log, 'w');
    const child = spawn(process.execPath, [...flags, join(ROOT, file)], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
      stdio: ['ignore', out, out, 'ipc'],
      serialization: 'advanced',
    });
    closeSync(out);
    return new Program(child, log);
  }

  /** The next thing that the program tells. */
  async told<Message>(): Promise<Message> {
    const stop = new AbortController();
    const patience = AbortSignal.any([stop.signal, AbortSignal.timeout(START_MS)]);
    try {
      return await Promise.race([
        once(this.child, 'message', { signal: patience }).then(([message]) => message as Message),
        once(this.child, 'exit', { signal: patience }).then(() => {
          throw new Error(`${this.log} ended early:\n${readFileSync(this.log, 'utf8').slice(-3000)}`);
        }),
      ]);
    } finally {
      stop.abort();
    }
  }

  /** Asks the program and answers what it tells. */
  async ask<Message>(question: unknown): Promise<Message> {
    const answer = this.told<Message>();
    this.child.send(question as object);
    return answer;
  }

  /** Ends the program and waits until it is gone. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const harder = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await exit;
    clearTimeout(harder);
  }
}
