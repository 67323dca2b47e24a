import { createStore } from 'zustand/vanilla';
import type { Clip } from '../domain/commands/copy';

/** What was copied last on this page, and the text that went to the system's clipboard with it. */
export interface Copied {
  readonly clip: Clip;
  readonly text: string;
  /** The map it was copied from. */
  readonly mapId: string;
}

/** Lives as long as the page, so that actors can be taken from one map or workshop to another. */
export const clipboard = createStore<{ readonly copied: Copied | null }>()(() => ({ copied: null }));
