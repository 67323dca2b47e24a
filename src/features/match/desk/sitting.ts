import * as v from 'valibot';
import { gainOf } from '../../../domain/match/suggest/enough';
import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { jsonIn } from '../../../domain/value';
import { keep, recall } from '../../../state/deviceMemory';

/** A question that was answered: what the progress counts. */
export interface Answered extends Pick<SuggestedGroup, 'key' | 'classIds'> {
  /** What the answer was expected to change. */
  readonly gain: number;
}

/** What stays of a question once it is answered. */
export const answeredOf = (group: SuggestedGroup): Answered => ({
  key: group.key,
  classIds: group.classIds,
  gain: gainOf(group),
});

/** What a sitting remembers on this device, also when the page is loaded anew. Groups go by their keys. */
export interface Remembered {
  readonly answered: readonly Answered[];
  /** In the order in which they were put off. */
  readonly later: readonly string[];
}

const NOTHING: Remembered = { answered: [], later: [] };

/** Anything on this device may have written here: no workshop has more questions, and no question more actors. */
const MOST = 20_000;
const key = v.pipe(v.string(), v.maxLength(1_000));
const keys = v.pipe(v.array(key), v.maxLength(MOST));

const RememberedSchema = v.object({
  answered: v.pipe(
    v.array(v.object({ key, classIds: keys, gain: v.pipe(v.number(), v.finite()) })),
    v.maxLength(MOST),
  ),
  later: keys,
});

const storageKey = (workshopId: string): string => `yhteiskartta.sitting.${workshopId}`;

/** What this device remembers of deciding in a workshop; nothing when that cannot be read. */
export const recallSitting = (workshopId: string): Remembered => {
  const read = v.safeParse(RememberedSchema, jsonIn(recall(storageKey(workshopId)) ?? ''));
  return read.success ? read.output : NOTHING;
};

/** Has this device remember it. */
export const keepSitting = (workshopId: string, { answered, later }: Remembered): void =>
  keep(storageKey(workshopId), JSON.stringify({ answered, later }));
