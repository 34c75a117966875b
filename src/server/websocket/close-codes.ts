/** Why a WebSocket is closed from here: the code is what a client branches on, the reason is for people. */
export interface Closing {
  readonly code: number;
  /** At most 123 bytes, as the protocol has it. */
  readonly reason: string;
}

/** Beside these, the protocol graphql-transport-ws has its own: 4400, 4406, 4408, 4409, 4429. */
export const CLOSINGS = {
  /** No token, one that is not valid, or of nobody who is known here: the same again is of no use. */
  unauthenticated: {
    code: 4401,
    reason: 'Unauthorized: send a valid token in connectionParams.authorization',
  },
  /** The token was valid until now. */
  expired: { code: 4403, reason: 'Token expired: connect again with a new one' },
  tooManySockets: { code: 4429, reason: 'Too many connections of this person: close one first' },
  /** What was sent is not taken. */
  stalled: { code: 1013, reason: 'Events are not taken: connect again, after the last cursor' },
  goingAway: { code: 1001, reason: 'Going away: connect again, after the last cursor' },
  internal: { code: 4500, reason: 'Internal server error' },
} as const satisfies Record<string, Closing>;
