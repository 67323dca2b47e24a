/** What scrolls must be reached by keyboard; not every browser sees to that by itself. */
export const REACHABLE = { tabIndex: 0 } as const;
