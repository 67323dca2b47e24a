import type { MouseEvent } from 'react';

/** The actor whose card is under the pointer, by the id that its picture gives it; null beside all cards. */
export const actorAt = ({ target }: MouseEvent): string | null =>
  target instanceof Element ? (target.closest('[data-actor]')?.getAttribute('data-actor') ?? null) : null;
