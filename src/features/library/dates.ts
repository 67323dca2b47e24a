import { dateTime, day, timeOfDay } from '../../i18n';

/** The day of a moment in ISO 8601, in words; empty when there is none or it is none. */
export const dayOf = (iso: string | undefined): string => {
  const date = new Date(iso ?? '');
  return Number.isNaN(date.getTime()) ? '' : day(date);
};

/** When a map came: today by the hour alone. */
export const comingTime = (iso: string): string =>
  dayOf(iso) === day(new Date()) ? timeOfDay(iso) : dayOf(iso) && dateTime(iso);
