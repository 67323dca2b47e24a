import { fold } from '../../domain/match/names/fold';
import type { Place } from '../../domain/match/names/places';
import type { AppLanguage } from '../../i18n';

/** Names of municipalities for their codes, and the other way round. */
export interface ListPlaces {
  readonly nameOf: (code: string, language: AppLanguage) => string | undefined;
  /** By a name in either language or the code itself; undefined for none, and for a name of several. */
  readonly codeOf: (name: string) => string | undefined;
}

const idsByName = (municipalities: readonly Place[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const ids = new Map<string, Set<string>>();
  for (const { id, fi, sv } of municipalities) {
    for (const name of [id, fold(fi), fold(sv)]) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  }
  return ids;
};

const placesIn = (municipalities: readonly Place[]): ListPlaces => {
  const placeById = new Map(municipalities.map((place) => [place.id, place]));
  const ids = idsByName(municipalities);
  return {
    nameOf: (code, language) => placeById.get(code)?.[language === 'sv' ? 'sv' : 'fi'],
    codeOf: (name) => {
      const [only, ...others] = ids.get(fold(name.trim())) ?? [];
      return others.length > 0 ? undefined : only;
    },
  };
};

/** The table of municipalities, which few ask for; without it codes stand for themselves. */
export const loadPlaces = (): Promise<ListPlaces> =>
  import('../../domain/municipalities').then(
    ({ MUNICIPALITIES }) => placesIn(MUNICIPALITIES),
    () => placesIn([]),
  );
