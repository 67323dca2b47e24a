import type { ActorRef } from '../../../domain/entity';
import type { SuggestedGroup, Suggestions } from '../../../domain/match/suggest/suggestion';
import { pairKey } from '../../../domain/select';
import { classOf, type Gathered, type NamedClass } from '../gathered';

/** The classes that a group speaks of as they are now, each once, in its order; fewer when some are gone or united. */
export const groupClasses = (gathered: Gathered, refs: readonly ActorRef[]): NamedClass[] => [
  ...new Set(refs.flatMap((ref) => classOf(gathered, ref) ?? [])),
];

const isAnyToldApart = ({ apart }: Gathered, classes: readonly NamedClass[]): boolean =>
  apart.size > 0 &&
  classes.some((one, index) =>
    classes.slice(index + 1).some((other) => apart.has(pairKey(one.id, other.id))),
  );

/** Whether a group still waits for a word: all its classes are there, still several, and nobody told any two apart. */
export const isOpen = (gathered: Gathered, { classIds }: Pick<SuggestedGroup, 'classIds'>): boolean => {
  const classes = groupClasses(gathered, classIds);
  return classes.length === classIds.length && !isAnyToldApart(gathered, classes);
};

/** What the hand did with suggestions in this sitting. Groups go by their keys. */
export interface Marked {
  readonly later: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
}

/** The suggestions that still wait. */
export interface Waiting {
  /** To be accepted together; the unticked ones among them, which are asked as well. */
  readonly ticked: readonly SuggestedGroup[];
  /** The order in which to ask: those put off come last. */
  readonly asked: readonly SuggestedGroup[];
}

/** What of the latest answer of the matcher still waits for a word, though the workshop may have changed since. */
export const waitingOf = (
  gathered: Gathered,
  { ticked, asked }: Pick<Suggestions, 'ticked' | 'asked'>,
  { later, unticked }: Marked,
): Waiting => {
  const open = (groups: readonly SuggestedGroup[]) => groups.filter((group) => isOpen(gathered, group));
  const openTicked = open(ticked);
  const wanted = [...open(asked), ...openTicked.filter(({ key }) => unticked.has(key))];
  return {
    ticked: openTicked,
    asked: [...wanted.filter(({ key }) => !later.has(key)), ...wanted.filter(({ key }) => later.has(key))],
  };
};

/** What is left of a group when only some of its classes are still asked about. */
export const restOf = (group: SuggestedGroup, classIds: readonly ActorRef[]): SuggestedGroup => ({
  ...group,
  key: JSON.stringify(classIds),
  classIds,
  ties: group.ties.filter(({ a, b }) => classIds.includes(a) && classIds.includes(b)),
});
