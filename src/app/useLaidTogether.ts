import { useEffect } from 'react';
import type { OpenWorkshop } from '../state/library';
import type { WorkshopPage } from '../state/route';

const SOON_MS = 1_000;

/** Whoever begins to listen has it worked out once, also when nobody listens any more. */
const layTogether = async ({ workshop }: OpenWorkshop): Promise<void> => {
  const { comparisonOf } = await import('../state/comparison');
  comparisonOf(workshop).listen()();
};

/** Lays the chosen maps together while another page is read: comparing then begins with an answer. */
export const useLaidTogether = (open: OpenWorkshop, page: WorkshopPage): void => {
  useEffect(() => {
    if (page === 'compare') return undefined;
    // whatever goes wrong is told by the page that needs the answer
    const soon = setTimeout(() => void layTogether(open).catch(() => undefined), SOON_MS);
    return () => clearTimeout(soon);
  }, [open, page]);
};
