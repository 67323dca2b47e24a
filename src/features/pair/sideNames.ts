import type { MapLabel } from '../../domain/compare/labels';
import { type PairSide, sideToText, textToSide } from '../../domain/compare/pair';
import { sideNameOf } from '../../i18n/sideNames';

type Labels = ReadonlyMap<string, MapLabel>;

/** What the side that a text stands for is called. */
export const sideName = (text: string, labels: Labels): string => sideNameOf(textToSide(text), labels);

/** Sides as they are offered, in the order of their maps' numbers. */
export const namedSides = (sides: readonly PairSide[], labels: Labels) => {
  const numberOf = (side: PairSide): number =>
    labels.get(side.is === 'map' ? side.mapId : side.groupId)?.number ?? 0;
  return [...sides]
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((side) => ({ value: sideToText(side), name: sideNameOf(side, labels) }));
};
