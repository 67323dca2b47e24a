import { report, type Saving, SOURCES } from '../state/saving';
import { inTime } from './inTime';
import { problemOf } from './runner';

/** Loads what is stored, and tries again until it has come. */
export interface Loading {
  /** Resolves when it has been tried once, or when nobody should look at an empty page any longer. */
  readonly start: () => Promise<void>;
  /** Tries at once what is not loaded yet, and resolves when it has been tried. */
  readonly retry: () => Promise<void>;
  readonly isLoaded: () => boolean;
  readonly stop: () => void;
}

export interface LoadingParts {
  readonly saving: Saving;
  /** Rejects when it must be tried again. */
  readonly load: () => Promise<void>;
  /** Shows what can be had for as long as it cannot be loaded; called once. */
  readonly makeDo: () => Promise<void>;
  readonly onLoaded: () => void;
}

const RELOAD_MS = 2000;
/** Nobody should look at an empty page for longer than this. */
const PATIENCE_MS = 2500;

/** `saving` is told what keeps it from being loaded. */
export const createLoading = ({ saving, load, makeDo, onLoaded }: LoadingParts): Loading => {
  let later: ReturnType<typeof setTimeout> | undefined;
  let isLoaded = false;
  let makingDo: Promise<void> | undefined;

  const attempt = async () => {
    try {
      await load();
      isLoaded = true;
      report(saving, SOURCES.library, { pending: 0, problem: null });
      onLoaded();
    } catch (error) {
      report(saving, SOURCES.library, { pending: 0, problem: problemOf(error) });
      later = setTimeout(attempt, RELOAD_MS);
      // what cannot be had either way is not shown; it is tried again all the same
      makingDo ??= makeDo().catch(() => undefined);
      await makingDo;
    }
  };

  return {
    start: async () => {
      if ((await inTime(attempt(), PATIENCE_MS)) === 'late')
        report(saving, SOURCES.library, { pending: 0, problem: 'failed' });
    },
    retry: async () => {
      if (isLoaded) return;
      clearTimeout(later);
      await attempt();
    },
    isLoaded: () => isLoaded,
    stop: () => clearTimeout(later),
  };
};
