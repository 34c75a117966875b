import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Sql } from 'sql-template-tag';
import type { Viewer } from '../access/index.js';
import type { WorkingCalendar } from '../calendar/index.js';
import type { FileStore } from '../files/index.js';
import type { Language } from '../i18n/index.js';
import type { RuleBook } from '../regulations/index.js';
import type { Tracing } from '../tracing/index.js';
import type { Records } from './records.js';

/** What one running deployment stands on; made once at the start. */
export interface House {
  readonly orm: MikroORM;
  /** The pool that reads and writes share. */
  readonly pool: Pool;
  readonly ruleBook: RuleBook;
  /**
   * The working days as known now; replaced as a whole when a session learns of a notice loaded since, whichever
   * process loaded it.
   */
  calendar: WorkingCalendar;
  readonly files: FileStore;
  readonly log: Logger;
  /** Absent where traces are not configured. */
  readonly tracing?: Tracing;
}

/** A key under which something is to happen once, and the request that it stands for. */
export interface Once {
  readonly key: string;
  /** SHA-256 of the request, in hex. */
  readonly fingerprint: string;
}

/** Who asks, and under which request id it will be found in log, journal and error. */
export interface Actor {
  /** The subject of the verified token. */
  readonly subject: string;
  readonly requestId: string;
  /** Where the actor asks for it to happen once. */
  readonly once?: Once;
}

/** One open write transaction with its session. */
export interface Write {
  readonly house: House;
  /** What changes: collected while the operation runs, and written with the commit. */
  readonly records: Records;
  readonly viewer: Viewer;
  /** The instant of the operation: the only time that its code knows. */
  readonly at: Date;
  readonly requestId: string;
  /**
   * Runs one statement within the transaction, under its row level security. Statements run in the order in which
   * they are handed over, and travel together where none is awaited in between.
   */
  readonly run: Run;
  /** Writes what was collected so far ahead of the commit, so that statements after it see it. */
  keep(): Promise<void>;
  /** Has something looked at once the operation's own work is over, ahead of its commit and as part of it. */
  atEnd(work: () => Promise<void>): void;
}

/** Runs one statement and answers its rows. */
export type Run = <Row>(statement: Sql) => Promise<Row[]>;

declare module '../read/declarations.js' {
  /** What computed fields may use beside their row, in a request. */
  interface FactContext {
    readonly house: House;
    readonly language: Language;
  }
}
