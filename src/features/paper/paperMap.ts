import type { Change } from '../../domain/change';
import { addMap } from '../../domain/commands/create';
import { addActor, addLink } from '../../domain/commands/records';
import type { Entities, MapInfo, RosterEntry } from '../../domain/entity';
import { cardByKind } from '../../domain/layout/card';
import { tidy } from '../../domain/layout/tidy';
import { drawLines, type LineProblem, parseLines, type Sheet } from '../../domain/lines';
import { type MapContent, mapContents, rosterEntries } from '../../domain/select';
import { type Kinds, kindsOf } from '../../picture/mapPicture';

/** What typed lines become. */
export interface Typed extends Sheet {
  readonly problems: readonly LineProblem[];
}

/** What the workshop knows that the lines may mean. */
export interface Known {
  readonly kinds: Kinds;
  readonly roster: readonly RosterEntry[];
}

export const knownIn = (entities: Entities): Known => ({
  kinds: kindsOf(entities),
  roster: rosterEntries(entities),
});

const laidOut = ({ actors, links }: Sheet, kinds: Kinds): Sheet => {
  const places = tidy(actors, links, cardByKind(kinds.actors));
  const placed = actors.map((actor) => {
    const { x, y } = places.get(actor.id) ?? { x: 0, y: 0 };
    return { ...actor, x: Math.round(x), y: Math.round(y) };
  });
  return { actors: placed, links };
};

/** The drawing that typed lines describe, tidily laid out. Ids that sort in the order they are made give one layout. */
export const typedMap = (text: string, { kinds, roster }: Known, newId: () => string): Typed => {
  const { statements, problems } = parseLines(text, kinds.links);
  return { ...laidOut(drawLines(statements, { newId, roster }), kinds), problems };
};

/** Ids for a drawing that is not kept: they sort in the order in which they are made. */
export const passingIds = (): (() => string) => {
  let next = 0;
  return () => `p${String(next++).padStart(6, '0')}`;
};

/** Puts a map that was drawn on paper into the workshop, with all it holds, as one change. */
export const addPaperMap = (
  { actors, links }: Sheet,
  map: Pick<MapInfo, 'id' | 'title' | 'author'>,
): Change => {
  const info = addMap({ ...map, onPaper: true, autoPlaced: true });
  const records = [
    ...actors.map((actor) => addActor(map.id, actor)),
    ...links.map((link) => addLink(map.id, link)),
  ];
  return Object.assign({ ...info }, ...records);
};

/** The maps that were typed in from paper, in the order in which they were made. */
export const paperMaps = (entities: Entities): MapContent[] =>
  mapContents(entities).filter(({ info }) => info.onPaper);

/** What the next map is called whose author gives no name: one more than there are, and no name twice. */
export const nextPaperName = (maps: readonly MapContent[], nameOf: (number: number) => string): string => {
  const names = new Set(maps.flatMap(({ info }) => [info.title, info.author?.name]));
  let number = maps.length + 1;
  while (names.has(nameOf(number))) number++;
  return nameOf(number);
};
