/** Nothing is pointed at while something is shown to all. */
export const NOTHING_LIT: ReadonlySet<string> = new Set();
