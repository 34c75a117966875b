import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  ApiError,
  CapacityAlertsDocument,
  type CapacityAlertsSubscription,
  CapacityBoardDocument,
  CapacityHistoryDocument,
  ZhengyunClient,
} from '../../../client/index.js';
import { type Board, boardOf, type History, historyOf, type Range, RANGES, spanOf } from './board.js';
import type { Tokens } from './tokens.js';
import type { Language } from './texts.js';

/** How often readings are asked for: they bring no event unless something comes of them. */
const EVERY_MS = 30_000;

/** After how long what went wrong is tried again. */
const AGAIN_MS = 3_000;

/** Something that was told about an alert. */
export type Event = CapacityAlertsSubscription['capacityAlerts'];

/** What the page knows, and how it came by it. */
export interface Known {
  readonly board: Board | null;
  readonly history: History | null;
  /** Whether events arrive as they happen. */
  readonly live: boolean;
  /** The latest event since the page was opened. */
  readonly latest: Event | null;
  /** Why nothing newer could be read. */
  readonly fault: string | null;
}

/** Reads the board and its history, follows alerts, and reads again when something happened or time has passed. */
export function useBoard(tokens: Tokens, language: Language, range: Range): Known {
  const client = useMemo(
    () => new ZhengyunClient({ url: '/graphql', language, token: tokens }),
    [language, tokens],
  );
  const [board, setBoard] = useState<Board | null>(null);
  const [history, setHistory] = useState<History | null>(null);
  const [following, setFollowing] = useState(false);
  const [latest, setLatest] = useState<Event | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const read = useCallback(
    async (signal: AbortSignal): Promise<Board> => {
      try {
        const next = boardOf(await client.request(CapacityBoardDocument, {}, { signal }));
        setBoard(next);
        setFault(null);
        return next;
      } catch (error) {
        if (!signal.aborted) setFault((error as Error).message);
        throw error;
      }
    },
    [client],
  );

  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    const timer = setInterval(() => void read(signal).catch(ignore), EVERY_MS);
    const follow = async (): Promise<void> => {
      // From the moment of what is shown: nothing falls between.
      const { cursor: after } = await read(signal);
      setFollowing(true);
      for await (const told of client.follow(CapacityAlertsDocument, { after }, { signal })) {
        setLatest(told.capacityAlerts);
        void read(signal).catch(ignore);
      }
    };
    void again(follow, signal, () => setFollowing(false));
    return () => {
      clearInterval(timer);
      ends.abort();
    };
  }, [client, read]);

  const now = board?.now;
  useEffect(() => {
    if (!now) return undefined;
    const ends = new AbortController();
    const { from, to } = spanOf(range, now);
    const { resolution } = RANGES[range];
    const variables = { from: from.toISOString(), to: to.toISOString(), resolution };
    client.request(CapacityHistoryDocument, variables, { signal: ends.signal }).then(
      (answer) => setHistory(historyOf(answer)),
      (error: Error) => ends.signal.aborted || setFault(error.message),
    );
    return () => ends.abort();
  }, [client, now, range]);

  return { board, history, live: following && fault === null, latest, fault };
}

/** Does something over and over until it is told to stop, or nobody is signed in. */
async function again(work: () => Promise<void>, signal: AbortSignal, over: () => void): Promise<void> {
  for (;;) {
    const fault: unknown = await work().catch((error: unknown) => error);
    over();
    if (signal.aborted || (fault instanceof ApiError && fault.code === 'UNAUTHENTICATED')) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

function ignore(): void {}
