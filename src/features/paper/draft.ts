import { useRef, useState } from 'react';
import { isObject, jsonIn } from '../../domain/value';
import { keepInTab, recallInTab } from '../../state/tabMemory';

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

const storedDraft = (workshopId: string): Draft => {
  const value = jsonIn(recallInTab(keyOf(workshopId)) ?? '');
  return isObject(value) ? { author: textOf(value['author']), text: textOf(value['text']) } : EMPTY_DRAFT;
};

const store = (workshopId: string, { author, text }: Draft): void => {
  keepInTab(keyOf(workshopId), author || text ? JSON.stringify({ author, text }) : null);
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
