import type { ComparedMaps } from '../../canvas/useCompared';
import { mapNameOf } from '../../i18n/mapNames';
import type { Cut, Kinship } from '../../picture/kinship';
import type { MapRow } from '../../picture/mapRow';
import type { OpenWorkshop } from '../../state/library';

/** What every part of the page shows. */
export interface AlikeParts {
  readonly open: OpenWorkshop;
  readonly maps: ComparedMaps;
  readonly kinship: Kinship;
  readonly cut: Cut;
  /** By index of the map. */
  readonly rows: readonly MapRow[];
}

/** What the map at an index is called. */
export const nameAt = ({ maps, kinship }: Pick<AlikeParts, 'maps' | 'kinship'>, index: number): string =>
  mapNameOf(maps.labels.get(kinship.similarity.order[index] ?? ''));

/** The same with the letter of its family: "Kartta 7 (A)". */
export const lettered = (parts: AlikeParts, index: number): string => {
  const family = parts.rows[index]?.family;
  return family ? `${nameAt(parts, index)} (${family.letter})` : nameAt(parts, index);
};

/** Maps by index in the order of their numbers: so one finds one's own among them. */
export const byNumber = ({ maps, kinship }: AlikeParts, indices: readonly number[]): number[] => {
  const numberOf = (index: number): number =>
    maps.labels.get(kinship.similarity.order[index] ?? '')?.number ?? 0;
  return [...indices].sort((a, b) => numberOf(a) - numberOf(b));
};
