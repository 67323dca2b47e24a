import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type MapLabel, mapLabels } from '../domain/compare/labels';
import type { Entities } from '../domain/entity';
import { type ChosenView, chosenView, hasSameView } from '../domain/merge/chosen';
import { type Thing, thingsOf } from '../domain/merge/things';
import { namesShown } from '../state/namesShown';
import type { Workshop } from '../state/workshop';

/** What the chosen maps say together, and what maps are called on this screen. */
export interface Merged extends ChosenView {
  /** The records that it follows from; the workshop's own record may be an older one. */
  readonly records: Entities;
  readonly things: ReadonlyMap<string, Thing>;
  readonly labels: ReadonlyMap<string, MapLabel>;
  readonly showsNames: boolean;
}

/** The state of the workshop as far as the view follows from it: the same object while the view is the same. */
const useRecords = (entities: Entities): Entities => {
  const [records, setRecords] = useState(entities);
  if (hasSameView(records, entities)) return records;
  setRecords(entities);
  return entities;
};

/** The workshop's chosen maps, laid together once for each of its states: pointing and sliding leave it as it is. */
export const useMerged = ({ id, store }: Workshop): Merged => {
  const records = useRecords(useStore(store, (state) => state.entities));
  const showsNames = useStore(namesShown, (state) => state.in.has(id));
  const chosen = useMemo(() => {
    const { choice, view } = chosenView(records);
    return { choice, view, things: thingsOf(view) };
  }, [records]);
  return useMemo(
    () => ({
      ...chosen,
      records,
      showsNames,
      labels: mapLabels(records, chosen.choice.contents, showsNames),
    }),
    [chosen, records, showsNames],
  );
};
