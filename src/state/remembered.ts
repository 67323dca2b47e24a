import type { Entities } from '../domain/entity';
import type { Workshop } from './workshop';

/** Reads a workshop's records once for each state of them: the same answer until something is committed. */
export const remembered = <T>({ entities }: Workshop, read: (entities: Entities) => T): (() => T) => {
  let known: { readonly of: Entities; readonly answer: T } | undefined;
  return () => {
    const now = entities();
    if (known?.of !== now) known = { of: now, answer: read(now) };
    return known.answer;
  };
};
