import { apply } from '../../../src/domain/change';
import { decidePair } from '../../../src/domain/commands/decisions';
import type { Actor, ActorKind, ActorRef, Entities, PairDecision } from '../../../src/domain/entity';
import { type MapSketch, workshop } from './workshop';

const PUBLIC: ActorKind = { is: 'actorKind', id: 'public', name: 'Julkinen' };

const numbered = <T>(letter: string, items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item, index) => [`${letter}${index + 1}`, item]));

/** A workshop of maps m1, m2 …, each with actors a1, a2 …; links by map. */
export const workshopOf = (
  maps: readonly (readonly (string | Partial<Actor>)[])[],
  links: readonly NonNullable<MapSketch['links']>[] = [],
): Entities => {
  const sketches = maps.map((actors, map) => ({ actors: numbered('a', actors), links: links[map] ?? [] }));
  return workshop({ maps: numbered('m', sketches), more: [PUBLIC] });
};

/** The workshop after the users' word on a pair. */
export const decide = (
  entities: Entities,
  a: ActorRef,
  verdict: PairDecision['verdict'],
  b: ActorRef,
): Entities => apply(entities, decidePair(entities, [a, b], verdict));
