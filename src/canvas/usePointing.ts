import { useCallback, useMemo, useState } from 'react';

/** What is pointed at for the moment and what was picked to stay, by id; nothing of it is kept. */
export interface Pointing {
  readonly pointed: string | null;
  readonly chosen: string | null;
  /** Both of them, as a canvas wants it. */
  readonly lit: ReadonlySet<string>;
  readonly point: (id: string | null) => void;
  readonly choose: (id: string | null) => void;
  /** Picks it, or lets go of it when it was picked already. */
  readonly toggle: (id: string) => void;
}

/** Pointing at things in a picture and in a list beside it, kept in step. */
export const usePointing = (): Pointing => {
  const [pointed, point] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const toggle = useCallback((id: string) => choose((now) => (now === id ? null : id)), []);
  const lit = useMemo(() => new Set([pointed, chosen].filter((id) => id !== null)), [pointed, chosen]);
  return { pointed, chosen, lit, point, choose, toggle };
};
