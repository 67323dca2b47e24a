import { useCallback, useState } from 'react';

export interface Picking {
  /** Ids of the picked maps, in the order in which they were picked; undefined while none can be. */
  readonly picked: ReadonlySet<string> | undefined;
  readonly start: () => void;
  readonly stop: () => void;
  readonly toggle: (mapId: string) => void;
}

const toggled = (picked: ReadonlySet<string> | undefined, mapId: string): ReadonlySet<string> => {
  const next = new Set(picked);
  if (!next.delete(mapId)) next.add(mapId);
  return next;
};

/** Picking maps on the wall: two to see side by side, or the members of a group. */
export const usePicking = (): Picking => {
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  return {
    picked,
    start: () => setPicked(new Set()),
    stop: () => setPicked(undefined),
    toggle: useCallback((mapId) => setPicked((now) => toggled(now, mapId)), []),
  };
};
