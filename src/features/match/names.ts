import { listed, words } from '../../i18n';

const LONGEST_NAME = 80;
const MOST_NAMES = 5;

/** A name as it stands in a sentence: the start of one that is too long to be read there. */
export const shortName = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;

/** "Turku, Åbo stad ja 12 muuta" */
export const someNames = (names: readonly string[]): string => {
  const short = names.map(shortName);
  const more = short.length - MOST_NAMES;
  if (more <= 1) return listed(short);
  return words('match')('namesAndMore', { names: short.slice(0, MOST_NAMES).join(', '), count: more });
};
