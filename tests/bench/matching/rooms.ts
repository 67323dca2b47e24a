import { regionCodes, regionSet } from '../../../scripts/matching/regionSet';
import { type SimulatedMap, simulate } from '../../../scripts/matching/simulate';

const MAPS = 45;
const ACTORS = 60;

const entitiesOf = (codes: readonly string[]) =>
  codes.flatMap((code) => {
    const set = regionSet(code);
    return set.ok ? set.value.entities.map((entity) => ({ ...entity, id: `${code} ${entity.id}` })) : [];
  });

/** A full room: 45 maps of 60 actors, drawn from what three regions hold. */
export const fullRoom = (): readonly SimulatedMap[] =>
  simulate(entitiesOf(['02', '06', '11']), 1, { maps: MAPS, min: ACTORS, max: ACTORS });

/** As many names as the maps can hold, each on one map only: nothing falls together by itself. */
export const namesOnce = (count: number): readonly SimulatedMap[] => {
  const drawn = entitiesOf(regionCodes()).flatMap((entity) =>
    entity.names.map(({ n }) => ({ name: n, entity })),
  );
  const distinct = [...new Map(drawn.map((actor) => [actor.name.toLowerCase(), actor])).values()];
  const most = distinct.slice(0, count);
  return Array.from({ length: MAPS }, (_, map) => ({
    actors: most.filter((_actor, at) => at % MAPS === map),
    links: [],
  }));
};
