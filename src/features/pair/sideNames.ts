import type { MapLabel } from '../../domain/compare/labels';
import { type PairSide, sideToText, textToSide } from '../../domain/compare/pair';
import { words } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';

type Labels = ReadonlyMap<string, MapLabel>;

/** What a side is called: a map by its name or number, what a group's members drew by the group's. */
export const sideName = (text: string, labels: Labels): string => {
  const side = textToSide(text);
  return side.is === 'map'
    ? mapNameOf(labels.get(side.mapId))
    : words('pair')('membersOf', { name: mapNameOf(labels.get(side.groupId)) });
};

/** Sides as they are offered, in the order of their maps' numbers. */
export const namedSides = (sides: readonly PairSide[], labels: Labels) => {
  const numberOf = (side: PairSide): number =>
    labels.get(side.is === 'map' ? side.mapId : side.groupId)?.number ?? 0;
  return [...sides]
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((side) => ({ value: sideToText(side), name: sideName(sideToText(side), labels) }));
};
