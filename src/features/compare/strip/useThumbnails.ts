import { useMemo } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import type { MapContent } from '../../../domain/select';
import { sameContents } from '../../../domain/wall';
import { type Kinds, kindsOf, sameKinds } from '../../../picture/mapPicture';
import { useKept } from '../../../ui/useKept';

/** What the thumbnails are drawn from. What has not changed stays the same object. */
export interface Thumbnails {
  /** The chosen maps, by number. */
  readonly maps: readonly MapContent[];
  readonly kinds: Kinds;
}

/** The chosen maps as they hang under the overlay. */
export const useThumbnails = ({ choice, records, labels }: Merged): Thumbnails => {
  const contents = useKept(choice.contents, sameContents);
  const kinds = useKept(
    useMemo(() => kindsOf(records), [records]),
    sameKinds,
  );
  const maps = useMemo(() => {
    const chosen = new Set(choice.mapIds);
    const numberOf = ({ info }: MapContent): number => labels.get(info.id)?.number ?? 0;
    return contents.filter(({ info }) => chosen.has(info.id)).sort((a, b) => numberOf(a) - numberOf(b));
  }, [contents, choice, labels]);
  return { maps, kinds };
};
