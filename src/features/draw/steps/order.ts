import { useState } from 'react';
import type { Actor } from '../../../domain/entity';
import type { Drawing } from '../drawing';
import { useAlphabetical } from '../hooks';

/** Actors by alphabet, those that are added meanwhile at the end: the newest name stands nearest to the field. */
export const useArrivals = (drawing: Drawing): readonly Actor[] => {
  const actors = useAlphabetical(drawing);
  const [places] = useState(() => new Map<string, number>());
  for (const { id } of actors) if (!places.has(id)) places.set(id, places.size);
  const placeOf = ({ id }: Actor): number => places.get(id) ?? 0;
  return [...actors].sort((a, b) => placeOf(a) - placeOf(b));
};
