import { hasUnsaved, type Saving } from '../state/saving';
import type { Carrying } from './carrying';

/** What is done when the page is hidden, seen again, left or loaded anew. */
export interface PageLife {
  readonly start: () => void;
  /** Loads the page again; what is not stored goes along. */
  readonly reload: () => void;
  /** Whether leaving the page now could lose something. */
  readonly mayLose: () => boolean;
  readonly stop: () => void;
}

export interface PageLifeParts {
  readonly saving: Saving;
  readonly carrying: Carrying;
  readonly onSeen: () => void;
}

/** By then the page is left, or the user has stayed on it. */
const STAYED_MS = 1000;

/** Packs what is not stored whenever the page may come to an end. */
export const createPageLife = ({ saving, carrying, onSeen }: PageLifeParts): PageLife => {
  let isGoing = false;

  const onVisibility = () => {
    if (document.visibilityState === 'visible') onSeen();
    // a phone may end a hidden page without another word
    else carrying.pack();
  };

  return {
    start: () => {
      globalThis.document?.addEventListener('visibilitychange', onVisibility);
      globalThis.window?.addEventListener('pagehide', carrying.pack);
    },
    reload: () => {
      isGoing = carrying.pack();
      location.reload();
      // whoever is asked for another reason may stay after all
      setTimeout(() => {
        isGoing = false;
      }, STAYED_MS);
    },
    mayLose: () => hasUnsaved(saving) && !isGoing,
    stop: () => {
      globalThis.document?.removeEventListener('visibilitychange', onVisibility);
      globalThis.window?.removeEventListener('pagehide', carrying.pack);
    },
  };
};
