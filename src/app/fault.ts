import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { words } from '../i18n';
import type { OpenWorkshop } from '../state/library';
import type { SavingProblem } from '../state/saving';
import type { Keeping } from '../storage/keeping';
import { say } from '../ui/toasts';

/** What can be the matter with what is kept here; the words for each stand in `faults`. */
export type Fault = SavingProblem | 'damaged' | 'unreadable' | 'lost' | 'recovered';

/** What is the matter, if anything; of several things the one to be told first. `open`: the workshop on the screen. */
export const useFault = ({ saving, store, database }: Keeping, open?: OpenWorkshop): Fault | undefined => {
  const problem = useStore(saving, (state) => state.problem);
  const { damaged, recovered, lostData, unreadable } = useStore(store);
  const isLost = useStore(database.store, (state) => state.lostData) || lostData;
  if (problem) return problem;
  if (open && damaged.has(open.workshop.id)) return 'damaged';
  if (unreadable !== undefined) return 'unreadable';
  if (recovered.size > 0) return 'recovered';
  return isLost ? 'lost' : undefined;
};

/** Says so when what waited has been stored after all. */
export const useMended = ({ saving }: Keeping): void => {
  const problem = useStore(saving, (state) => state.problem);
  const before = useRef(problem);
  useEffect(() => {
    if (before.current && !problem) say(words('faults')('mended'));
    before.current = problem;
  }, [problem]);
};

/** The fault whose advice the user has folded away: also on the pages that come after. */
const folded = createStore<{ readonly fault: Fault | undefined }>()(() => ({ fault: undefined }));

/** Whether the advice on a fault is folded away, and how to turn that round. */
export const useFolded = (fault: Fault): readonly [isFolded: boolean, toggle: () => void] => {
  const isFolded = useStore(folded, (state) => state.fault === fault);
  return [isFolded, () => folded.setState({ fault: isFolded ? undefined : fault })];
};
