import { type Figure, figureOf, figureScene } from './actors';
import type { Detail, Drawing, DrawnActor, DrawnLink } from './drawing';
import { lanesOf, type Segment, segmentBetween } from './lines';
import { badgeScene, linkScene } from './links';
import { type Scene, together } from './marks';

interface Track {
  readonly link: DrawnLink;
  readonly segment: Segment;
}

/** What is faded lies below, what is highlighted above. */
const layerOf = ({ faded, highlighted }: Pick<DrawnActor, 'faded' | 'highlighted'>): number =>
  highlighted ? 2 : faded ? 0 : 1;

const tracksOf = (links: readonly DrawnLink[], figureById: ReadonlyMap<string, Figure>): Track[] => {
  const lanes = lanesOf(links);
  return links.flatMap((link) => {
    const source = figureById.get(link.source);
    const target = figureById.get(link.target);
    const segment = source && target && segmentBetween(source, target, lanes.get(link) ?? 0);
    return segment ? [{ link, segment }] : [];
  });
};

const badgesOf = (tracks: readonly Track[], detail: Detail): Scene[] =>
  tracks.flatMap(({ link, segment }) =>
    detail === 'full' && link.badge ? [badgeScene(link.badge, segment)] : [],
  );

/**
 * A drawing as marks in model units: links lowest, their counts above them, cards on top. Links that begin and end at
 * one actor, that miss an end, or that two overlapping cards hide are left out.
 */
export const sceneOf = (drawing: Drawing, detail: Detail = 'full'): Scene => {
  const figures = drawing.actors.map((actor) => figureOf(actor, detail));
  const tracks = tracksOf(drawing.links, new Map(figures.map((figure) => [figure.actor.id, figure])));
  tracks.sort((a, b) => layerOf(a.link) - layerOf(b.link));
  figures.sort((a, b) => layerOf(a.actor) - layerOf(b.actor));
  return together([
    ...tracks.map(({ link, segment }) => linkScene(link, segment)),
    ...badgesOf(tracks, detail),
    ...figures.map(figureScene),
  ]);
};
