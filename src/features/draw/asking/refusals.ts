import { normaliseName } from '../../../domain/match/normalise';
import { keep, recall } from '../../../state/deviceMemory';
import type { Drawing } from '../drawing';

/** The oldest are forgotten beyond so many. */
const MOST = 500;

const keyOf = ({ workshop, mapId }: Drawing): string => `yhteiskartta.notSame.${workshop.id}.${mapId}`;

/** The same for two names whichever way round; normalised names hold no `/`. */
const pairOf = (one: string, other: string): string => [one, other].map(normaliseName).sort().join('/');

const refusals = (drawing: Drawing): readonly string[] => recall(keyOf(drawing))?.split('\n') ?? [];

/** Whether it was said on this device that the two names on this map are not the same actor's. */
export const isRefused = (drawing: Drawing, one: string, other: string): boolean =>
  refusals(drawing).includes(pairOf(one, other));

/** Remembers on this device that two names on this map are not the same actor's. */
export const refuse = (drawing: Drawing, one: string, other: string): void => {
  const all = [...new Set([...refusals(drawing), pairOf(one, other)])];
  keep(keyOf(drawing), all.slice(-MOST).join('\n'));
};
