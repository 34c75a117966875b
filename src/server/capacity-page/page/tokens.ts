/** Where tokens come from; `renew` asks for another after the server refused the last. */
export type Tokens = (renew: boolean) => Promise<string>;
