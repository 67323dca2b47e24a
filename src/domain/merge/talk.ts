import { classIdOf } from '../compare/counts';
import type { ActorRef, Entities, Key, Note } from '../entity';
import { recordKey } from '../recordKeys';
import { notes, pairKey } from '../select';
import type { Thing } from './things';
import type { Compared } from './view';

/** Remarks from the talk, by what they are about, in order of id; one that is just being written may be blank. */
export interface Talk {
  /** By class id or by key of a linked pair. */
  readonly byThing: ReadonlyMap<string, readonly Note[]>;
  /** Those about everything, and those about what is on none of the chosen maps. */
  readonly general: readonly Note[];
}

/** The pair that each link of the counted maps belongs to, by its key `m1/l1`, also where a group's maps are one vote. */
const pairByLink = ({ contents, classes }: Compared): ReadonlyMap<Key, Key> =>
  new Map(
    contents.flatMap(({ info: { id: mapId }, links }) =>
      links.flatMap(({ id, source, target }): [Key, Key][] => {
        const [from, to] = [classIdOf(classes, mapId, source), classIdOf(classes, mapId, target)];
        return from === to ? [] : [[recordKey(mapId, id), pairKey(from, to)]];
      }),
    ),
  );

/** What was written down about each thing, found by the actor or link that the remark hangs on. */
export const talkOf = (entities: Entities, compared: Compared): Talk => {
  const written = notes(entities);
  if (written.length === 0) return { byThing: new Map(), general: [] };
  const pairs = pairByLink(compared);
  const counted = new Set<ActorRef>(compared.counts.actors.map(({ id }) => id));
  const byThing = new Map<string, Note[]>();
  const general: Note[] = [];
  for (const note of written) {
    const classId = compared.classes.classIdByRef.get(note.at ?? '') ?? '';
    const thing = counted.has(classId) ? classId : pairs.get(note.at ?? '');
    if (thing === undefined) general.push(note);
    else byThing.set(thing, [...(byThing.get(thing) ?? []), note]);
  }
  return { byThing, general };
};

/** Whether somebody has said something about a thing. */
export const isNoted = ({ byThing }: Talk, thingId: string): boolean =>
  byThing.get(thingId)?.some(({ text }) => text.trim() !== '') ?? false;

/** What a remark about a thing hangs on: an actor of the class, or a link of the pair that some map drew. */
export const anchorOf = (thing: Thing, compared: Compared): Key | undefined => {
  if (thing.is === 'actor') return thing.id;
  for (const [link, pair] of pairByLink(compared)) if (pair === thing.link.key) return link;
  return undefined;
};
