import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { type MapLabel, mapLabels } from '../../domain/compare/labels';
import type { Entities } from '../../domain/entity';
import { viewOf } from '../../domain/merge/view';
import { type MapContent, mapContents } from '../../domain/select';
import { commonPlaces, inCommonPlaces, sameContents, wallActors } from '../../domain/wall';
import { groundScene } from '../../picture/backdrop';
import type { Drawing } from '../../picture/drawing';
import { contentPicture, type Kinds, kindsOf, sameKinds } from '../../picture/mapPicture';
import type { Bounds } from '../../picture/marks';
import { commonFrame } from '../../picture/scene';
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

const drawnOf = new WeakMap<MapContent, { readonly kinds: Kinds; readonly drawing: Drawing }>();

/** A map as its author laid it out, worked out once while map and types are the same. */
const ownDrawing = (content: MapContent, kinds: Kinds): Drawing => {
  const known = drawnOf.get(content);
  if (known?.kinds === kinds) return known.drawing;
  const drawing = contentPicture(content, kinds);
  drawnOf.set(content, { kinds, drawing });
  return drawing;
};

const ownPictures = ({ contents, kinds }: Wall): Pictures => ({
  drawings: new Map(contents.map((content) => [content.info.id, ownDrawing(content, kinds)])),
});

/** Where all maps share one frame it is wide: cards and lines grow with it, to be seen as large as on a map alone. */
const USUAL_WIDTH = 1500;
const LARGEST_SCALE = 4;

const scaled = ({ actors, links }: Drawing, scale: number): Drawing => ({
  actors: actors.map((actor) => ({ ...actor, scale })),
  links: links.map((link) => ({ ...link, width: link.width * scale })),
});

const commonPictures = ({ entities, contents, kinds }: Wall): Pictures => {
  const view = viewOf(entities);
  const places = commonPlaces(view);
  const under = view.ground && groundScene(view.ground.backdrop, view.ground.scale);
  const plain = contents.map((content) => contentPicture(inCommonPlaces(content, places), kinds));
  const scale = Math.min(LARGEST_SCALE, Math.max(1, commonFrame(plain).width / USUAL_WIDTH));
  const drawings = plain.map((drawing) => ({ ...scaled(drawing, scale), ...(under && { under }) }));
  const ids = contents.map(({ info }) => info.id);
  return {
    drawings: new Map(drawings.map((drawing, index) => [ids[index] ?? '', drawing])),
    frame: commonFrame(drawings),
  };
};

/** All maps in pictures: as they were drawn, or in common places. The maps are laid together only for the latter. */
export const usePictures = (wall: Wall, isCommon: boolean): Pictures =>
  useMemo(() => (isCommon ? commonPictures(wall) : ownPictures(wall)), [wall, isCommon]);

/** Who is drawn on the given maps; undefined until the pictures are there, for nothing shall hold them up. */
export const useActors = (entities: Entities, shown: readonly MapContent[]) => {
  const now = useMemo(() => ({ entities, shown }), [entities, shown]);
  const later = useDeferredValue<typeof now | undefined>(now, undefined);
  return useMemo(() => later && wallActors(later.entities, later.shown), [later]);
};
