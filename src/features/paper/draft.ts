import { useRef, useState } from 'react';

/** What is typed and not yet saved. */
export interface Draft {
  readonly author: string;
  readonly text: string;
}

export const EMPTY_DRAFT: Draft = { author: '', text: '' };

const keyOf = (workshopId: string): string => `yhteiskartta.paper.${workshopId}`;

/** More than anybody types off one sheet of paper: storage may hold what we did not write. */
const MOST_LETTERS = 200_000;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MOST_LETTERS) : '');

const readDraft = (stored: string | null): Draft => {
  const value: unknown = JSON.parse(stored ?? 'null');
  if (typeof value !== 'object' || value === null) return EMPTY_DRAFT;
  return { author: textOf(Reflect.get(value, 'author')), text: textOf(Reflect.get(value, 'text')) };
};

/** Storage may be refused, or hold what we did not write. */
const storedDraft = (workshopId: string): Draft => {
  try {
    return readDraft(sessionStorage.getItem(keyOf(workshopId)));
  } catch {
    return EMPTY_DRAFT;
  }
};

const store = (workshopId: string, { author, text }: Draft): void => {
  try {
    if (author || text) sessionStorage.setItem(keyOf(workshopId), JSON.stringify({ author, text }));
    else sessionStorage.removeItem(keyOf(workshopId));
  } catch {
    // Nothing to tell the user: the draft lives as long as the page.
  }
};

/** The draft of this tab: it outlives a reload, until it is saved. */
export const useDraft = (workshopId: string) => {
  const [draft, setDraft] = useState(() => storedDraft(workshopId));
  const latest = useRef(draft);

  const change = (fields: Partial<Draft>): void => {
    latest.current = { ...latest.current, ...fields };
    store(workshopId, latest.current);
    setDraft(latest.current);
  };
  /** Brings back what was typed, unless something else has been typed since. */
  const restore = (typed: Draft): void => {
    if (!latest.current.author && !latest.current.text) change(typed);
  };
  return { draft, change, restore };
};
