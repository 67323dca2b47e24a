import { useState } from 'react';
import type { ActorRef } from '../../../domain/entity';
import { words } from '../../../i18n';
import { announce } from '../../../ui/toasts';
import type { Answer } from './answering';
import type { Side } from './sides';

interface Thought {
  /** Ids of the classes that are not what the others are. */
  readonly apart: ReadonlySet<ActorRef>;
  /** Those that belong together are being ticked. */
  readonly isSplit: boolean;
  /** The name that stays; empty: the maps decide. */
  readonly name: string;
  readonly isRemembered: boolean;
}

/** What is being thought about a question before it is answered. */
export interface Draft extends Thought {
  /** Takes one out of the group, or back into it. */
  readonly move: (side: Pick<Side, 'id' | 'name'>) => void;
  readonly toggleSplit: () => void;
  readonly choose: (name: string) => void;
  readonly remember: (isRemembered: boolean) => void;
}

const START: Thought = { apart: new Set(), isSplit: false, name: '', isRemembered: false };

const toggled = (ids: ReadonlySet<ActorRef>, id: ActorRef): ReadonlySet<ActorRef> =>
  ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]);

/** The draft of an answer about these classes; to be kept as long as the question is the same. */
export const useDraft = (sides: readonly Pick<Side, 'id' | 'name'>[]): Draft => {
  const [thought, setThought] = useState(START);
  const think = (more: Partial<Thought>) => setThought((before) => ({ ...before, ...more }));
  const { apart, isSplit } = thought;
  return {
    ...thought,
    move: ({ id, name }) => {
      think({ apart: toggled(apart, id) });
      // a tick tells the reader by itself
      if (!isSplit) announce(words('match')(apart.has(id) ? 'putBackNow' : 'setApartNow', { name }));
    },
    toggleSplit: () => think({ isSplit: !isSplit, apart: new Set(isSplit ? [] : sides.map(({ id }) => id)) }),
    choose: (name) => think({ name }),
    remember: (isRemembered) => think({ isRemembered }),
  };
};

/** The answer "same" that a draft amounts to; undefined while it leaves fewer than two together. */
export const sameAnswer = (
  { apart, name }: Pick<Thought, 'apart' | 'name'>,
  ids: readonly ActorRef[],
): Answer | undefined => {
  const refs = ids.filter((id) => !apart.has(id));
  if (refs.length < 2) return undefined;
  const chosen = name.trim();
  return {
    verdict: 'same',
    refs,
    apart: ids.filter((id) => apart.has(id)),
    ...(chosen ? { name: chosen } : {}),
  };
};

/** The answer that all of them are different actors. */
export const differentAnswer = (ids: readonly ActorRef[]): Answer => ({
  verdict: 'different',
  refs: ids,
  apart: [],
});
