import type { Feed } from './feed.js';
import type { SealedEvent } from './sealed-event.js';
import type { SharedReads } from './shared-reads.js';

/** What a transport that can tell events gives to a subscription's requests: the one that begins it, and one an event. */
export interface Following {
  readonly feed: Feed;
  readonly reads: SharedReads;
  /** How many of the journal's latest entries a subscription can be resumed over. */
  readonly replay: number;
  /** The event that is to be answered; absent in the request that begins the subscription. */
  readonly event?: SealedEvent;
  /** Where that request leaves what it began. */
  begun?: Begun;
}

/** A subscription that was begun. */
export interface Begun {
  readonly events: AsyncIterable<SealedEvent>;
  /** Whether what is selected depends on the very person: then nobody shares its reading. */
  readonly isPersonal: boolean;
  /** Its variables but for the cursor that it began with, as text: equal where each event is answered equally. */
  readonly variables: string;
}

declare module '../context/request.js' {
  interface RequestContext {
    /** Absent where the transport tells no events. */
    readonly following?: Following;
  }
}
