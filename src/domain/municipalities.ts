import { fold } from './match/names/fold';
import { type Place, readPlaceTables } from './match/names/placeTables';
import { byId } from './select';

/** All municipalities of Finland, in order of code, which is the `id`: "853". */
export const MUNICIPALITIES: readonly Place[] = readPlaceTables()
  .map(({ place }) => place)
  .filter(({ kind }) => kind === 'municipality')
  .sort(byId);

/** The municipality of a code; undefined for what is none. */
export const municipalityAt = (code: string | undefined): Place | undefined =>
  MUNICIPALITIES.find(({ id }) => id === code);

/** 0: a name is just that; 1: one begins so; 2: it stands inside one; undefined: in none. */
const rankOf = ({ fi, sv }: Place, wanted: string): number | undefined => {
  const names = [fold(fi), fold(sv)];
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : undefined;
};

/**
 * Those with the typed letters in either name, whatever their marks and case; the nearest first, equal ones by their
 * name in the language; `most` at most.
 */
export const municipalitiesNamed = (typed: string, language: 'fi' | 'sv', most = 6): Place[] => {
  const wanted = fold(typed.trim());
  if (wanted === '') return [];
  const collator = new Intl.Collator(language);
  return MUNICIPALITIES.flatMap((place) => {
    const rank = rankOf(place, wanted);
    return rank === undefined ? [] : [{ place, rank }];
  })
    .sort((a, b) => a.rank - b.rank || collator.compare(a.place[language], b.place[language]))
    .slice(0, most)
    .map(({ place }) => place);
};
