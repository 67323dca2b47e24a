import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Known } from '../../../domain/match/suggest/alike';
import { allMeant, inOrderOf, knownOf, type Meant } from '../../../domain/meant';
import { alikeOffThread } from '../../../workers/matching';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';

type Answer = Awaited<ReturnType<typeof alikeOffThread>>;

interface Answered {
  readonly typed: string;
  readonly known: readonly Known[];
  readonly found: Answer;
}

/** A pause between two letters that is more than the next letter's. */
const PAUSE_MS = 180;
/** Fewer letters mean anybody. */
const SHORTEST = 2;
const NONE: Answer = [];
const NOBODY: ReadonlyMap<string, Meant> = new Map();

/** Without a worker, as without a network, what the letters say has to do. */
const answerTo = (typed: string, known: readonly Known[]): Promise<Answer> =>
  alikeOffThread(typed, known, 'unfinished').catch(() => NONE);

/** One more letter, or one less: what was found for the one says much of the other. */
const isGoingOn = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/**
 * Whom a name that is being typed may mean though its letters do not say so, and who they are. Found off the main thread
 * in pauses of typing. While the next letters come, what was found stays, and it keeps its order when more is found:
 * nothing flickers, and nothing changes places under a finger.
 */
export const useAlike = (
  drawing: Drawing,
  name: string,
): { readonly found: Answer; readonly meantByKey: ReadonlyMap<string, Meant> } => {
  const { actors } = useContent(drawing);
  const roster = useStore(drawing.workshop.store, () => drawing.roster());
  const [answered, setAnswered] = useState<Answered | null>(null);
  const typed = name.trim();
  // a field in which nobody types costs nothing while the map changes; without a list the letters find all there is
  const isTyped = typed.length >= SHORTEST && roster.length > 0;
  const meantByKey = useMemo(() => (isTyped ? allMeant(roster, actors) : NOBODY), [isTyped, roster, actors]);
  const known = useMemo(() => knownOf(meantByKey), [meantByKey]);
  useEffect(() => {
    if (known.length === 0) return undefined;
    let isStale = false;
    const ask = async () => {
      const found = await answerTo(typed, known);
      if (isStale) return;
      setAnswered((before) => {
        const goesOn = before?.known === known && isGoingOn(typed, before.typed);
        return { typed, known, found: goesOn ? inOrderOf(before.found, found) : found };
      });
    };
    const soon = setTimeout(ask, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(soon);
    };
  }, [typed, known]);
  const isCurrent = isTyped && answered?.known === known && isGoingOn(typed, answered.typed);
  return { found: isCurrent ? answered.found : NONE, meantByKey };
};
