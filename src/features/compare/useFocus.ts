import { useCallback, useMemo, useState } from 'react';
import type { Merged } from '../../canvas/useMerged';
import { aloneIds, type Chosen, isSameChosen, keptIds, litIds } from './focus';

/** What the room looks at; nothing of it is kept. */
export interface Focus {
  readonly pointed: string | null;
  readonly chosen: Chosen | null;
  /** Lit with whatever hangs on it. */
  readonly lit: ReadonlySet<string>;
  /** Lit by itself. */
  readonly alone: ReadonlySet<string>;
  /** What stands out while all else fades; undefined where that is left to the slider. */
  readonly kept: ReadonlySet<string> | undefined;
  readonly point: (id: string | null) => void;
  readonly choose: (chosen: Chosen | null) => void;
  /** Picks it, or lets go of it when it was picked already. */
  readonly toggle: (chosen: Chosen) => void;
}

/** What is gone, such as a map that was withdrawn, is not looked at. */
const isThere = (chosen: Chosen, { things, choice }: Merged): boolean => {
  switch (chosen.is) {
    case 'thing':
      return things.has(chosen.id);
    case 'map':
      return choice.mapIds.includes(chosen.id);
    case 'point':
      return true;
  }
};

/** Pointing and choosing on the overlay, on the thumbnails and in the panels, kept in step. */
export const useFocus = (merged: Merged): Focus => {
  const [pointed, point] = useState<string | null>(null);
  const [picked, choose] = useState<Chosen | null>(null);
  const toggle = useCallback(
    (chosen: Chosen) => choose((now) => (now && isSameChosen(now, chosen) ? null : chosen)),
    [],
  );
  const chosen = picked && isThere(picked, merged) ? picked : null;
  const [lit, alone] = useMemo(() => {
    const there = (ids: readonly string[]) => new Set(ids.filter((id) => merged.things.has(id)));
    return [there(litIds(pointed, chosen)), there(aloneIds(pointed, chosen))];
  }, [pointed, chosen, merged]);
  const kept = useMemo(() => keptIds(chosen, merged.view), [chosen, merged]);
  return { pointed, chosen, lit, alone, kept, point, choose, toggle };
};
