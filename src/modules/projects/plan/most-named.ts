/** As many things at once as one entry of the journal can name: its index takes no longer text. */
export const MOST_NAMED = 50;
