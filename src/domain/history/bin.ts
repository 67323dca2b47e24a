const DAY_MS = 86_400_000;

/** So long does what was deleted wait in the bin. */
export const BIN_DAYS = 30;

/** When what was deleted then is removed for good. */
const goneAfter = (deletedAt: string): Date => new Date(Date.parse(deletedAt) + BIN_DAYS * DAY_MS);

/** Whether its time in the bin is over. */
const isOver = (deletedAt: string, at: string): boolean => goneAfter(deletedAt).getTime() <= Date.parse(at);

/** What waits in the bin. */
export interface Binned {
  /** ISO 8601 */
  readonly deletedAt: string;
  /** When its time was first found to be over, ISO 8601. */
  readonly overAt?: string;
}

/**
 * The same as it waits on from now: with the time when it was first found to be over, and never deleted or found ahead
 * of now. The very same object when nothing is new.
 */
export const waitingOn = <B extends Binned>(item: B, at: string): B => {
  const { overAt, ...waiting } = item;
  if (item.deletedAt > at) return { ...(waiting as B), deletedAt: at };
  if (!isOver(item.deletedAt, at)) return overAt === undefined ? item : (waiting as B);
  return overAt === undefined || overAt > at ? { ...item, overAt: at } : item;
};

/** When it goes for good, as far as is known now. */
export const goesOn = ({ deletedAt, overAt }: Binned): Date =>
  overAt === undefined ? goneAfter(deletedAt) : new Date(Date.parse(overAt) + DAY_MS);

/**
 * Whether it goes for good. One look at the clock is not enough: a laptop may begin in the year 2000, or come from
 * another one. So its time must be over on two days.
 */
export const isToGo = (item: Binned, at: string): boolean =>
  item.overAt !== undefined && isOver(item.deletedAt, at) && goesOn(item).getTime() <= Date.parse(at);
