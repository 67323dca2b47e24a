import { useMemo } from 'react';
import { usePointing } from '../../canvas/usePointing';
import type { Key } from '../../domain/entity';
import { idOfKey, mapIdOfKey } from '../../domain/recordKeys';
import { actorIdsByMap, type WallActor, type WallActors } from '../../domain/wall';

/** An actor that is pointed at or chosen lights up wherever it stands. */
export interface Lit {
  /** What is talked about: what is pointed at, else what was chosen. */
  readonly shown: WallActor | undefined;
  /** The class that was chosen to stay. */
  readonly chosen: string | null;
  readonly byMap: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pointAt: (ref: Key | null) => void;
  readonly choose: (classId: string | null) => void;
  /** Chooses the actor's class, or lets go of it; null lets go of whatever is chosen. */
  readonly pick: (ref: Key | null) => void;
  /** The chosen class's actor on a map. */
  readonly chosenOn: (mapId: string) => string | null;
}

/** What is talked about on the wall. */
export const useLit = (actors: WallActors | undefined): Lit => {
  const { pointed, chosen, lit, point, choose, toggle } = usePointing();
  const byMap = useMemo(
    () => actorIdsByMap([...lit].flatMap((id) => actors?.byId.get(id) ?? [])),
    [lit, actors],
  );
  const classOf = (ref: Key | null): string | null =>
    ref === null ? null : (actors?.classes.classIdByRef.get(ref) ?? null);
  const pick = (ref: Key | null) => {
    const classId = classOf(ref);
    if (classId === null) choose(null);
    else toggle(classId);
  };
  const members = actors?.byId.get(chosen ?? '')?.members ?? [];
  return {
    shown: actors?.byId.get(pointed ?? '') ?? actors?.byId.get(chosen ?? ''),
    chosen,
    byMap,
    pointAt: (ref) => point(classOf(ref)),
    choose,
    pick,
    chosenOn: (mapId) => {
      const ref = members.find((member) => mapIdOfKey(member) === mapId);
      return ref === undefined ? null : idOfKey(ref);
    },
  };
};
