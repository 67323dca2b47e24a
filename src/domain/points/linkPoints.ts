import { bothEnds, type EndsOfLink } from '../compare/bothEnds';
import { bridgesOneSaw, unionGraph } from '../compare/bridges';
import { someDrewSomeDidNot } from '../compare/lists';
import { cutsOf } from '../graph/cuts';
import type { Compared } from '../merge/view';
import { byText } from '../select';
import { pointOf, type TalkingPoint } from './point';

/** A part of fewer actors hangs on a link by its nature. */
const SMALLEST_PART = 2;

/** Any threshold that leaves out the links of one map alone. */
const WITHOUT_SINGLE_LINKS = 2;

/** 0, ½, ⅔, ¾ …: the more maps there are that might have said otherwise, the more remarkable. */
const remarkable = (maps: number): number => maps / (maps + 1);

/** Some drew it, some did not (c_e ≥ 4), by min(k_e, c_e − k_e); what one alone drew is told by another point. */
export const someDrew = ({ counts }: Compared): TalkingPoint[] =>
  someDrewSomeDidNot(counts)
    .filter(({ mapIds }) => mapIds.length > 1)
    .map(({ key, source, target, mapIds: { length: drawn }, drawnBoth: both }) =>
      pointOf('some-drew', {
        about: key,
        actors: [source, target],
        links: [key],
        numbers: { drawn, both },
        surprise: remarkable(Math.min(drawn, both - drawn)),
      }),
    );

/** Only one drew it; the more maps hold both ends, the less expected. */
export const oneLink = ({ counts }: Compared): TalkingPoint[] =>
  counts.links
    .filter(({ mapIds }) => mapIds.length === 1)
    .sort((a, b) => b.drawnBoth - a.drawnBoth || byText(a.key, b.key))
    .map(({ key, source, target, mapIds, drawnBoth: both }) =>
      pointOf('one-link', {
        about: key,
        actors: [source, target],
        links: [key],
        maps: mapIds,
        numbers: { both, of: counts.maps.length },
        surprise: remarkable(both - 1),
      }),
    );

/** Links of one map alone without which the whole union falls apart, by the product of the sizes of its two parts. */
export const oneBridge = ({ counts }: Compared): TalkingPoint[] =>
  bridgesOneSaw(counts, WITHOUT_SINGLE_LINKS)
    .flatMap(({ key, source, target, mapId, sides }) => {
      const [fewer, more] = [Math.min(...(sides ?? [0])), Math.max(...(sides ?? [0]))];
      if (fewer < SMALLEST_PART) return [];
      return pointOf('one-bridge', {
        about: key,
        actors: [source, target],
        links: [key],
        maps: [mapId],
        numbers: { fewer, more },
        surprise: (4 * fewer * more) / counts.actors.length ** 2,
      });
    })
    .sort((a, b) => b.surprise - a.surprise);

/** Actors without which others would lose their way to the rest, those that hold most of them first. */
export const connectors = ({ counts }: Compared): TalkingPoint[] =>
  cutsOf(unionGraph(counts))
    .cutPoints.map(({ node, pieces: [, ...smaller] }) => {
      const apart = smaller.reduce((sum, size) => sum + size, 0);
      return pointOf('connector', {
        about: node,
        actors: [node],
        numbers: { apart },
        surprise: Math.min(1, (2 * apart) / counts.actors.length),
      });
    })
    .filter(({ numbers: { apart = 0 } }) => apart >= SMALLEST_PART)
    .sort((a, b) => b.surprise - a.surprise || byText(a.key, b.key));

/** A person who represents both ends is no two sides of a link. */
const areTwo = ({ source, target }: EndsOfLink): boolean =>
  new Set([...source.drawnIn, ...target.drawnIn]).size > 1;

const isDrawnByOthersAlone = ({ source, target, mapIds }: EndsOfLink): boolean =>
  mapIds.length > 1 && source.state === 'did-not-draw' && target.state === 'did-not-draw';

/** Links that both sides drew, and links that several others drew and neither side did, both being here. */
export const bothEndsDrew = (compared: Compared): TalkingPoint[] => {
  const { both, others } = bothEnds(compared);
  const of = compared.counts.maps.length;
  const about = ({ key, source, target, mapIds: { length: drawn } }: EndsOfLink, ends: 0 | 2) =>
    pointOf('both-ends', {
      about: key,
      actors: [source.classId, target.classId],
      links: [key],
      numbers: { drawn, of, ends },
      surprise: ends === 0 ? drawn / of : (of - drawn) / (2 * of),
    });
  return [
    ...others.filter(isDrawnByOthersAlone).map((link) => about(link, 0)),
    ...both.filter(areTwo).map((link) => about(link, 2)),
  ].sort((a, b) => b.surprise - a.surprise);
};
