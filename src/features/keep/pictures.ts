import type { Merged } from '../../canvas/useMerged';
import { sharedSettings } from '../../domain/compare/chosen';
import { FEWEST_ON_PLANE, mapOfMaps } from '../../domain/compare/mapOfMaps';
import { leastAlikePair, mapsOfSide, placedSides, textToSide } from '../../domain/compare/pair';
import { PARTS, type Part } from '../../domain/compare/parts';
import { saturation } from '../../domain/compare/saturation';
import { atLeast, thresholdsOf } from '../../domain/compare/thresholds';
import type { Entities } from '../../domain/entity';
import { overlayDrawing, sharedDrawing } from '../../domain/merge/drawing';
import { actorKinds } from '../../domain/select';
import { words } from '../../i18n';
import { partNames } from '../../i18n/partedWords';
import { footLine, overlayFoot, sharedFoot } from '../../i18n/pictureWords';
import { sideNameOf } from '../../i18n/sideNames';
import { groundScene } from '../../picture/backdrop';
import { curveScene } from '../../picture/curve';
import { dendrogramScene } from '../../picture/dendrogram';
import { type Legend, NO_LEGEND } from '../../picture/drawing';
import { cutOf, kinshipOf, likenessMatrix, rowsOf } from '../../picture/kinship';
import { drawingMapOfMaps, thumbnailPlaces } from '../../picture/mapOfMaps';
import { kindsOf } from '../../picture/mapPicture';
import type { Scene } from '../../picture/marks';
import { matrixScene } from '../../picture/matrix';
import { mergedPicture } from '../../picture/mergedPicture';
import { PART_COLOURS } from '../../picture/palette';
import { partedDrawing } from '../../picture/parted/partedDrawing';
import { sceneOf } from '../../picture/scene';
import { typeLegend } from '../../picture/typeLegend';
import { chosenPair, type MapPair } from '../../state/chosenPair';
import { inSlices } from '../../state/slices';

/** A picture to take along. */
export interface KeptPicture {
  readonly id: string;
  /** What the menu calls it. */
  readonly label: string;
  /** The line below it: what it shows, of how many maps, and the day. */
  readonly foot: string;
  /** What tells its file from those of other pictures. */
  readonly mark: string;
  readonly legend: Legend;
  /** Made when it is asked for: it may be long work. */
  readonly scene: () => Scene | Promise<Scene>;
}

/** The shared map at what the workshop says now. */
export const sharedPicture = ({ view, records }: Merged, entities: Entities): KeptPicture => {
  const t = words('keep');
  const thresholds = thresholdsOf(sharedSettings(entities), view.counts);
  return {
    id: 'shared',
    label: t('sharedTitle'),
    foot: sharedFoot(view.counts.maps.length, thresholds),
    mark: words('shared')('fileMark'),
    legend: typeLegend(atLeast(view, thresholds), records),
    scene: () => sceneOf(mergedPicture(sharedDrawing(view, thresholds, records))),
  };
};

/** All maps on one another. */
export const overlayPicture = ({ view, records }: Merged): KeptPicture => ({
  id: 'overlay',
  label: words('keep')('overlayTitle'),
  foot: overlayFoot(view.counts.maps.length, 1, 'all'),
  mark: words('compare')('fileMark'),
  legend: typeLegend({ actors: view.actors, links: [] }, records),
  scene: () => sceneOf(mergedPicture(overlayDrawing(view, 1, records))),
});

/** The families in which the page of alike maps first shows them. */
const firstFamilies = ({ view: { counts }, labels }: Merged) => {
  const kinship = kinshipOf(counts);
  const cut = cutOf(kinship, kinship.first);
  return { kinship, cut, rows: rowsOf(kinship, cut, labels) };
};

const matrixPicture = (merged: Merged): KeptPicture => {
  const t = words('alike');
  return {
    id: 'matrix',
    label: words('keep')('picture_matrix'),
    foot: footLine(t('matrixNote'), merged.view.counts.maps.length),
    mark: t('matrixMark'),
    legend: NO_LEGEND,
    scene: () => {
      const { kinship, rows } = firstFamilies(merged);
      return matrixScene(likenessMatrix(kinship, rows, true));
    },
  };
};

const treePicture = (merged: Merged): KeptPicture => {
  const t = words('alike');
  return {
    id: 'tree',
    label: words('keep')('picture_tree'),
    foot: footLine(t('treeNote'), merged.view.counts.maps.length),
    mark: t('treeMark'),
    legend: NO_LEGEND,
    scene: () => {
      const { kinship, cut, rows } = firstFamilies(merged);
      return dendrogramScene({ families: kinship.families, rows, cut: cut.height });
    },
  };
};

const planePicture = (merged: Merged): KeptPicture => {
  const t = words('alike');
  const { counts } = merged.view;
  return {
    id: 'plane',
    label: words('keep')('picture_plane'),
    foot: footLine(t('planeNote'), counts.maps.length),
    mark: t('planeMark'),
    legend: NO_LEGEND,
    scene: () => {
      const { kinship, rows } = firstFamilies(merged);
      const points = mapOfMaps(kinship.similarity.distance)?.points ?? [];
      const contents = counts.maps.map(({ content }) => content);
      const kinds = kindsOf(merged.records);
      return inSlices(drawingMapOfMaps({ contents, rows, kinds, places: thumbnailPlaces(points) }));
    },
  };
};

const curvePicture = ({ view: { counts } }: Merged, of: 'actors' | 'links'): KeptPicture => {
  const t = words('who');
  const label = words('keep')(of === 'actors' ? 'picture_newActors' : 'picture_newLinks');
  const title = t(`curve_${of}`);
  return {
    id: `curve-${of}`,
    label,
    foot: footLine(t('more'), counts.maps.length),
    mark: title,
    legend: NO_LEGEND,
    scene: () =>
      curveScene({ heights: saturation(counts).map((step) => step[of]), title, along: t('along') }),
  };
};

/** The pair that the page of two maps shows, while both of it are counted here; else the two least alike. */
const pairToShow = ({ choice: { contents }, view: { counts } }: Merged, workshopId: string) => {
  const chosen = chosenPair.getState()[workshopId];
  const counted = new Set(counts.maps.map(({ id }) => id));
  const isCounted = (text: string) =>
    mapsOfSide(contents, textToSide(text)).some((mapId) => counted.has(mapId));
  return chosen?.every(isCounted) ? chosen : leastAlikePair(counts);
};

const pairLegend = (names: Readonly<Record<Part, string>>): Legend => ({
  actors: PARTS.map((part) => ({ name: names[part], colour: PART_COLOURS[part], shape: 'card' })),
  links: [],
});

const pairPicture = ({ view, choice, labels, records }: Merged, pair: MapPair): KeptPicture => {
  const t = words('keep');
  const [first, second] = [sideNameOf(textToSide(pair[0]), labels), sideNameOf(textToSide(pair[1]), labels)];
  const [ofFirst = [], ofSecond = []] = pair.map((text) => mapsOfSide(choice.contents, textToSide(text)));
  return {
    id: 'pair',
    label: t('picture_pair', { first, second }),
    foot: footLine(t('pairNote', { first, second }), ofFirst.length + ofSecond.length),
    mark: t('pairMark'),
    legend: pairLegend(partNames([first, second])),
    scene: () => {
      const shapes = new Map(actorKinds(records).map(({ id, shape = 'card' }) => [id, shape]));
      const under = view.ground && groundScene(view.ground.backdrop, view.ground.scale);
      const drawing = partedDrawing(placedSides(view, ofFirst, ofSecond), shapes);
      return sceneOf({ ...drawing, ...(under && { under }) });
    },
  };
};

/** The pictures beside the shared map and the overlay that these maps can give. */
export const morePictures = (merged: Merged, workshopId: string): readonly KeptPicture[] => {
  const m = merged.view.counts.maps.length;
  if (m < 2) return [];
  const pair = pairToShow(merged, workshopId);
  return [
    ...(m < FEWEST_ON_PLANE ? [] : [planePicture(merged)]),
    treePicture(merged),
    matrixPicture(merged),
    curvePicture(merged, 'actors'),
    curvePicture(merged, 'links'),
    ...(pair ? [pairPicture(merged, pair)] : []),
  ];
};
