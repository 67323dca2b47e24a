import { dateTime, timeOfDay, words } from '../../i18n';

const isSameDay = (iso: string, now: Date): boolean => new Date(iso).toDateString() === now.toDateString();

/** "klo 10.42", with the day when it is another one. */
export const when = (iso: string, now: Date = new Date()): string =>
  isSameDay(iso, now) ? words('send')('atTime', { time: timeOfDay(iso) }) : dateTime(iso);
