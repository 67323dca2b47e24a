import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ComparedMaps } from '../../canvas/useCompared';
import { usePlacesNow } from '../../canvas/useComparison';
import {
  leastAlikePair,
  mapsOfSide,
  placedSides,
  possibleSides,
  sideToText,
  textToSide,
} from '../../domain/compare/pair';
import type { Parted, PlacedPart } from '../../domain/compare/parts';
import type { Entities } from '../../domain/entity';
import type { Laying } from '../../domain/merge/chosen';
import type { CommonGround } from '../../domain/merge/ground';
import { type MapContent, mapContents } from '../../domain/select';
import { chosenPair, type MapPair } from '../../state/chosenPair';
import { createComparison, type PlacesNow } from '../../state/comparison';
import type { Workshop } from '../../state/workshop';
import { useKept } from '../../ui/useKept';

/** What the page shows of two sides. */
export interface SidesSeen {
  readonly pair: MapPair;
  readonly parted: Parted<PlacedPart>;
  /** The zones that both sides lie on, where they are the same. */
  readonly ground: CommonGround | undefined;
}

const isThere = (contents: readonly MapContent[], text: string): boolean =>
  mapsOfSide(contents, textToSide(text)).length > 0;

/** Any two sides, for where the chosen maps hold no two that were counted. */
const firstTwo = (contents: readonly MapContent[]): MapPair | undefined => {
  const { persons, groups } = possibleSides(contents.filter(({ actors }) => actors.length > 0));
  const [one, other] = [...persons, ...groups];
  return one && other && [sideToText(one), sideToText(other)];
};

/** The pair that was chosen while both of it are there, else the two least alike of the chosen maps; as texts. */
export const usePairChoice = (
  workshopId: string,
  { choice, compared }: ComparedMaps,
): MapPair | undefined => {
  const chosen = useStore(chosenPair, (pairs) => pairs[workshopId]);
  const usual = useMemo(
    () => leastAlikePair(compared.counts) ?? firstTwo(choice.contents),
    [compared, choice],
  );
  return chosen?.every((text) => isThere(choice.contents, text)) ? chosen : usual;
};

const seenSides = (pair: MapPair, { choice, view }: PlacesNow): SidesSeen => {
  const [first = [], second = []] = pair.map((text) => mapsOfSide(choice.contents, textToSide(text)));
  return { pair, parted: placedSides(view, first, second), ground: view.ground };
};

const layingOf =
  (pair: MapPair) =>
  (entities: Entities): Laying => {
    const contents = mapContents(entities);
    const mapIds = pair.flatMap((text) => mapsOfSide(contents, textToSide(text)));
    return { choice: { contents, set: undefined, mapIds }, how: { mapIds } };
  };

/**
 * Two sides laid together by themselves: places are found for what these two drew, and for nothing else. Undefined until
 * they are; while another pair is laid together, the last one.
 */
export const useSides = (workshop: Workshop, [first, second]: MapPair): SidesSeen | undefined => {
  const { pair, comparison } = useMemo(() => {
    const wanted: MapPair = [first, second];
    return { pair: wanted, comparison: createComparison(workshop, { laying: layingOf(wanted) }) };
  }, [workshop, first, second]);
  const places = usePlacesNow(comparison);
  const seen = useMemo(() => places && seenSides(pair, places), [places, pair]);
  return useKept(seen, (before, after) => after ?? before);
};
