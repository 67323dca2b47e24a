const DAY_MS = 86_400_000;

/** So long does what was deleted wait in the bin. */
export const BIN_DAYS = 30;

/** When what was deleted then is removed for good. */
export const goneAfter = (deletedAt: string): Date => new Date(Date.parse(deletedAt) + BIN_DAYS * DAY_MS);

/** Whether its time in the bin is over. */
export const isOver = (deletedAt: string, at: string): boolean =>
  goneAfter(deletedAt).getTime() <= Date.parse(at);
