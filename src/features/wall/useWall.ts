import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { usePlacesNow } from '../../canvas/useComparison';
import { type MapLabel, mapLabels } from '../../domain/compare/labels';
import type { Entities } from '../../domain/entity';
import type { View } from '../../domain/merge/view';
import { type MapContent, mapContents } from '../../domain/select';
import { sameContents, wallActors } from '../../domain/wall';
import { commonLook, commonPicture } from '../../picture/commonPicture';
import type { Drawing } from '../../picture/drawing';
import { type Kinds, keptPicture, kindsOf, sameKinds } from '../../picture/mapPicture';
import type { Bounds } from '../../picture/marks';
import { wholeComparisonOf } from '../../state/comparison';
import { namesShown } from '../../state/namesShown';
import type { Workshop } from '../../state/workshop';
import { useKept } from '../../ui/useKept';

/** The maps of a workshop and how they are called and drawn. What has not changed stays the same object. */
export interface Wall {
  readonly entities: Entities;
  readonly contents: readonly MapContent[];
  readonly kinds: Kinds;
  readonly labels: ReadonlyMap<string, MapLabel>;
}

/** The wall of a workshop as it is now. */
export const useWall = ({ id, store }: Workshop): Wall => {
  const entities = useStore(store, (state) => state.entities);
  const showsNames = useStore(namesShown, (state) => state.in.has(id));
  const contents = useKept(
    useMemo((): readonly MapContent[] => mapContents(entities), [entities]),
    sameContents,
  );
  const kinds = useKept(
    useMemo(() => kindsOf(entities), [entities]),
    sameKinds,
  );
  const labels = useMemo(() => mapLabels(entities, contents, showsNames), [entities, contents, showsNames]);
  return useMemo(() => ({ entities, contents, kinds, labels }), [entities, contents, kinds, labels]);
};

/** Pictures by map, and the frame that they have in common, if any. */
export interface Pictures {
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly frame?: Bounds;
}

const ownPictures = ({ contents, kinds }: Wall): Pictures => ({
  drawings: new Map(contents.map((content) => [content.info.id, keptPicture(content, kinds)])),
});

const commonPictures = ({ contents, kinds }: Wall, view: View): Pictures => {
  const look = commonLook(view);
  const drawings = contents.map((content) => [content.info.id, commonPicture(content, look, kinds)] as const);
  return { drawings: new Map(drawings), frame: look.frame };
};

/**
 * All maps in pictures: as they were drawn, or, of a workshop, in common places. The maps are laid together only for the
 * latter, and shown as they were drawn until they are.
 */
export const usePictures = (wall: Wall, inCommon?: Workshop): Pictures => {
  const view = usePlacesNow(inCommon && wholeComparisonOf(inCommon))?.view;
  return useMemo(() => (view ? commonPictures(wall, view) : ownPictures(wall)), [wall, view]);
};

/** Who is drawn on the given maps; undefined until the pictures are there, for nothing shall hold them up. */
export const useActors = (entities: Entities, shown: readonly MapContent[]) => {
  const now = useMemo(() => ({ entities, shown }), [entities, shown]);
  const later = useDeferredValue<typeof now | undefined>(now, undefined);
  return useMemo(() => later && wallActors(later.entities, later.shown), [later]);
};
