import { type Figure, figureOf, figureScene } from './actors';
import type { Detail, Drawing, DrawnActor, DrawnLink } from './drawing';
import { lanesOf, type Segment, segmentBetween } from './lines';
import { badgeScene, gathered, linkScene } from './links';
import { type Bounds, type Scene, together } from './marks';

/** A link with the part of it that is seen. */
export interface Track {
  readonly link: DrawnLink;
  readonly segment: Segment;
}

/** What is faded lies below, what is highlighted above. */
const layerOf = ({ faded, highlighted }: Pick<DrawnActor, 'faded' | 'highlighted'>): number =>
  highlighted ? 2 : faded ? 0 : 1;

/** The links that are seen between these figures, side by side where there are several. */
export const tracksOf = (links: readonly DrawnLink[], figureById: ReadonlyMap<string, Figure>): Track[] => {
  const lanes = lanesOf(links);
  return links.flatMap((link) => {
    const source = figureById.get(link.source);
    const target = figureById.get(link.target);
    const segment = source && target && segmentBetween(source, target, lanes.get(link) ?? 0);
    return segment ? [{ link, segment }] : [];
  });
};

const linksScene = (tracks: readonly Track[], detail: Detail): Scene => {
  const scene = together(tracks.map(({ link, segment }) => linkScene(link, segment)));
  return detail === 'full' ? scene : { ...scene, marks: gathered(scene.marks) };
};

const badgesOf = (tracks: readonly Track[], detail: Detail): Scene[] =>
  tracks.flatMap(({ link, segment }) =>
    detail === 'full' && link.badge ? [badgeScene(link.badge, segment)] : [],
  );

/**
 * A drawing as marks in model units: links lowest, their counts above them, cards on top. Links that begin and end at
 * one actor, that miss an end, or that two overlapping cards hide are left out. In a thumbnail, links of one look are
 * one mark.
 */
export const sceneOf = (drawing: Drawing, detail: Detail = 'full'): Scene => {
  const figures = drawing.actors.map((actor) => figureOf(actor, detail));
  const tracks = tracksOf(drawing.links, new Map(figures.map((figure) => [figure.actor.id, figure])));
  tracks.sort((a, b) => layerOf(a.link) - layerOf(b.link));
  figures.sort((a, b) => layerOf(a.actor) - layerOf(b.actor));
  return together([
    ...(drawing.under ? [drawing.under] : []),
    ...(tracks.length > 0 ? [linksScene(tracks, detail)] : []),
    ...badgesOf(tracks, detail),
    ...figures.map(figureScene),
    ...(drawing.over ? [drawing.over] : []),
  ]);
};

/** The given actors as they stand when they are talked about, to be painted over the drawing. */
export const litScene = (drawing: Drawing, ids: ReadonlySet<string>, detail: Detail): Scene =>
  together(
    drawing.actors
      .filter(({ id }) => ids.has(id))
      .map((actor) => figureScene(figureOf({ ...actor, highlighted: true }, detail))),
  );

/**
 * The room that all drawings take together, by their actors and what lies under these: a frame in which one place is
 * the same place in each.
 */
export const commonFrame = (drawings: readonly Drawing[]): Bounds =>
  together(
    drawings.flatMap(({ actors, under }) => [
      ...(under ? [under] : []),
      ...actors.map((actor) => figureScene(figureOf(actor, 'thumbnail'))),
    ]),
  ).bounds;
