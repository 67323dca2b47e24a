import { useCallback } from 'react';
import { useStore } from 'zustand';
import { togglePoint } from '../../../domain/commands/show';
import { showSettings } from '../../../domain/show';
import type { Workshop } from '../../../state/workshop';

const NONE: readonly string[] = [];

/** The talking points that are to be shown to all, by key. */
export const usePins = (workshop: Workshop) => {
  const pinned = useStore(workshop.store, ({ entities }) => showSettings(entities).points ?? NONE);
  const onPin = useCallback(
    (key: string) => workshop.commit(togglePoint(workshop.entities(), key)),
    [workshop],
  );
  return { pinned, onPin };
};
