import { createContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { type MapLabel, mapLabels } from '../../domain/compare/labels';
import { readDecider } from '../../domain/decider';
import type { ActorRef } from '../../domain/entity';
import { mapIdOfKey } from '../../domain/recordKeys';
import { type AppLanguage, useLanguage, words } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { namesShown } from '../../state/namesShown';
import type { Workshop } from '../../state/workshop';
import type { Drawn } from './drawn';
import { type Gathered, gather } from './gathered';
import { someNames } from './names';

/** What the records say, and how it is said to this reader. */
export interface MatchView {
  readonly gathered: Gathered;
  readonly labels: ReadonlyMap<string, MapLabel>;
  readonly language: AppLanguage;
}

/** The view, for what is opened in a long list: rows that are closed are not drawn anew with each change of it. */
export const ShownView = createContext<MatchView | undefined>(undefined);

export const useMatchView = ({ id, store }: Workshop): MatchView => {
  const entities = useStore(store, (state) => state.entities);
  const showsNames = useStore(namesShown, (state) => state.in.has(id));
  const language = useLanguage();
  const gathered = useMemo(() => gather(entities), [entities]);
  return useMemo(
    () => ({ gathered, labels: mapLabels(gathered.entities, gathered.maps, showsNames), language }),
    [gathered, showsNames, language],
  );
};

const MOST_NEIGHBOURS = 6;

/** "yhteydet: Varha, Turku ja 3 muuta" */
export const neighbourLine = ({ neighbours }: Drawn): string => {
  const t = words('match');
  if (neighbours.length === 0) return t('noLinks');
  const more = neighbours.length - MOST_NEIGHBOURS;
  // "and one more" would be no shorter than the name itself
  if (more <= 1) return t('links', { names: neighbours.join(', ') });
  return t('linksAndMore', { names: neighbours.slice(0, MOST_NEIGHBOURS).join(', '), count: more });
};

/** The map as a word in a sentence: "Kartassa 3", "Kartassa Vihreä 1". */
export const mapInSentence = ({ labels }: MatchView, mapId: string): string => {
  const label = labels.get(mapId);
  return label?.name ?? String(label?.number ?? '');
};

/** The actor's name as it is written; of a deleted one, that it is gone. */
export const actorName = ({ gathered }: MatchView, ref: ActorRef): string => {
  const entity = gathered.entities.get(ref);
  return (entity?.is === 'actor' && entity.name) || words('match')('goneActor');
};

/** The actors' names as a list, some of many; with their maps where a name alone would not tell them apart. */
export const actorNames = (view: MatchView, refs: readonly ActorRef[]): string => {
  const names = refs.map((ref) => actorName(view, ref));
  if (new Set(names).size === names.length) return someNames(names);
  return someNames(
    refs.map((ref, index) => {
      const name = names[index] ?? '';
      const label = view.labels.get(mapIdOfKey(ref));
      return label ? words('match')('nameOnMap', { name, map: mapNameOf(label) }) : name;
    }),
  );
};

/** Who decided, as a person reads it: by name, else by the mark of their device; empty when nobody says. */
export const deciderInWords = (by: string | undefined): string => {
  const { name, device } = readDecider(by ?? '');
  return name || (device ? words('match')('byDevice', { device }) : '');
};
