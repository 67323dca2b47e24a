import { zonesOf } from '../backdrop/geometry';
import type { Change } from '../change';
import { addMap } from '../commands/create';
import { addActor, addLink } from '../commands/records';
import type { Entities, MapInfo } from '../entity';
import { cardByKind } from '../layout/card';
import type { MergedPlaces } from '../merge/placing';
import { mergePositions } from '../merge/positions';
import { type MergedActor, placingTask } from '../merge/view';
import { actorKinds, workshopInfo } from '../select';
import { sameValue } from '../value';
import { actorOf, type Gathered, gather, isShared, linkOf } from './gathered';

export interface GroupStart {
  /** Must be free. */
  readonly mapId: string;
  readonly newId: () => string;
  /** What the group calls itself. */
  readonly name?: string;
}

/** Where the members see these actors, with room for as many and no more, and on what ground. */
const placesOf = ({ view }: Gathered, actors: readonly MergedActor[], entities: Entities): MergedPlaces => {
  const cardFor = cardByKind(actorKinds(entities));
  const cards = actors.map(({ id, name, kind, mapIds: { length: n } }) => ({
    ...cardFor({ name, ...(kind && { kind: kind.value }) }),
    id,
    n,
  }));
  // what the users placed, they placed on the shared map
  return mergePositions({ ...placingTask(view, entities), cards, decided: new Map() });
};

/** The ground of the members' maps; where they have several, the places of all say nothing on the workshop's. */
const groundFor = (
  { ground }: MergedPlaces,
  entities: Entities,
): Pick<MapInfo, 'backdrop' | 'backdropScale' | 'autoPlaced'> => {
  const usual = workshopInfo(entities)?.backdrop;
  if (!ground) return zonesOf(usual).length > 0 ? { autoPlaced: true } : {};
  return {
    ...(sameValue(ground.backdrop, usual) ? {} : { backdrop: ground.backdrop }),
    ...(ground.scale === 1 ? {} : { backdropScale: ground.scale }),
  };
};

/**
 * A group's map that begins with what at least two of its members drew, and the links that at least two drew between
 * these. Names, types and places are those of the members' maps laid together. The members' maps stay as they are.
 */
export const startGroup = (
  entities: Entities,
  memberIds: readonly string[],
  { mapId, newId, name }: GroupStart,
): Change => {
  const members = [...new Set(memberIds)].sort();
  const gathered = gather(entities, members);
  const actors = gathered.view.actors.filter(isShared);
  const placing = placesOf(gathered, actors, entities);
  const idByClass = new Map(actors.map(({ id }) => [id, newId()]));
  const change: Record<string, Change[string]> = {
    ...addMap({
      id: mapId,
      author: { type: 'group', ...(name ? { name } : {}) },
      groupOf: members,
      ...groundFor(placing, entities),
    }),
  };
  for (const actor of actors) {
    const id = idByClass.get(actor.id) ?? newId();
    const { x, y } = placing.places.get(actor.id) ?? { x: 0, y: 0 };
    Object.assign(
      change,
      addActor(mapId, { id, ...actorOf(gathered, actor), x: Math.round(x), y: Math.round(y) }),
    );
  }
  for (const link of gathered.view.links.filter(isShared)) {
    const [source, target] = [idByClass.get(link.source), idByClass.get(link.target)];
    if (!source || !target) continue;
    Object.assign(change, addLink(mapId, { id: newId(), ...linkOf(gathered, link, source, target) }));
  }
  return change;
};
