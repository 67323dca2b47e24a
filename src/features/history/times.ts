import { day, words } from '../../i18n';
import type { Version } from './versions';

/** The day of a version as it is said: today and yesterday by these words. */
const dayOf = (at: string, now: Date): string => {
  const said = day(new Date(at));
  const t = words('history');
  if (said === day(now)) return t('today');
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return said === day(yesterday) ? t('yesterday') : said;
};

export interface Day {
  readonly name: string;
  readonly versions: readonly Version[];
}

/** Versions by the days on which they were kept, in their order. */
export const byDay = (versions: readonly Version[], now: Date): Day[] => {
  const days = new Map<string, Version[]>();
  for (const version of versions) {
    const name = dayOf(version.at, now);
    days.set(name, [...(days.get(name) ?? []), version]);
  }
  return [...days].map(([name, ofDay]) => ({ name, versions: ofDay }));
};
