import { useEffect } from 'react';
import { useStore } from 'zustand';
import { numberMaps } from '../domain/mapNumbers';
import type { OpenWorkshop } from '../state/library';

/** Whatever brings a map here, it keeps the number by which it was first called. */
export const useNumbering = ({ workshop }: OpenWorkshop): void => {
  const entities = useStore(workshop.store, (state) => state.entities);
  useEffect(() => {
    workshop.commit(numberMaps(entities), 'user', { lasting: true });
  }, [workshop, entities]);
};
