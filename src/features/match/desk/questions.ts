import type { ActorRef } from '../../../domain/entity';
import { answersToEnough, gainOf } from '../../../domain/match/suggest/enough';
import type { SuggestedGroup, Suggestions } from '../../../domain/match/suggest/suggestion';
import { pairKey } from '../../../domain/select';
import { classOf, type Gathered, type NamedClass } from '../gathered';
import type { Answered } from './sitting';

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

/** What the hand did with suggestions in this sitting. Groups go by their keys where not said otherwise. */
export interface Marked {
  readonly answered: readonly Answered[];
  readonly later: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
}

/** The suggestions that still wait. */
export interface Waiting {
  /** To be accepted together; the unticked ones among them, which are asked as well. */
  readonly ticked: readonly SuggestedGroup[];
  /** In the order in which to ask. */
  readonly asked: readonly SuggestedGroup[];
  /** Those of the asked that followed from answers: they speak of classes that were asked about before. */
  readonly followUps: ReadonlySet<string>;
}

/** The answers that still stand: one that was taken back waits again. */
export const standingAnswers = (gathered: Gathered, answered: readonly Answered[]): Answered[] =>
  answered.filter((group) => !isOpen(gathered, group));

/** The groups of classes that were asked about before. */
const followUpsAmong = (
  groups: readonly SuggestedGroup[],
  gathered: Gathered,
  answers: readonly Answered[],
): ReadonlySet<string> => {
  const classesOf = ({ classIds }: Pick<SuggestedGroup, 'classIds'>) => groupClasses(gathered, classIds);
  const settled = new Set(answers.flatMap(classesOf));
  const following = groups.filter((group) => classesOf(group).some((one) => settled.has(one)));
  return new Set(following.map(({ key }) => key));
};

/**
 * First what there was to ask from the start, as far as that is wanted; then what followed from answers, so that these
 * do not seem to lead nowhere; then what was put off; and at the very end what hardly changes anything.
 */
const inOrder = (
  groups: readonly SuggestedGroup[],
  answers: readonly Answered[],
  followUps: ReadonlySet<string>,
  later: ReadonlySet<string>,
): SuggestedGroup[] => {
  const prompt = groups.filter(({ key }) => !later.has(key));
  const fresh = prompt.filter(({ key }) => !followUps.has(key));
  const wanted = answersToEnough(
    fresh.map(gainOf),
    answers.map(({ gain }) => gain),
  );
  return [
    ...fresh.slice(0, wanted),
    ...prompt.filter(({ key }) => followUps.has(key)),
    ...groups.filter(({ key }) => later.has(key)),
    ...fresh.slice(wanted),
  ];
};

/** What of the latest answer of the matcher still waits for a word, though the workshop may have changed since. */
export const waitingOf = (
  gathered: Gathered,
  { ticked, asked }: Pick<Suggestions, 'ticked' | 'asked'>,
  { answered, later, unticked }: Marked,
): Waiting => {
  const open = (groups: readonly SuggestedGroup[]) => groups.filter((group) => isOpen(gathered, group));
  const openTicked = open(ticked);
  const groups = [...open(asked), ...openTicked.filter(({ key }) => unticked.has(key))];
  const answers = standingAnswers(gathered, answered);
  const followUps = followUpsAmong(groups, gathered, answers);
  return { ticked: openTicked, asked: inOrder(groups, answers, followUps, later), followUps };
};

/** What is left of a group when only some of its classes are still asked about. */
export const restOf = (group: SuggestedGroup, classIds: readonly ActorRef[]): SuggestedGroup => ({
  ...group,
  key: JSON.stringify(classIds),
  classIds,
  ties: group.ties.filter(({ a, b }) => classIds.includes(a) && classIds.includes(b)),
});
