/** How many things one list of decisions names at most: all of them are decided in one transaction, or none. */
export const MOST_NAMED = 50;
