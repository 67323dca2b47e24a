import type { Entities } from '../../../domain/entity';
import { normaliseName } from '../../../domain/match/normalise';
import type { Alike, Known } from '../../../domain/match/suggest/alike';
import { doubtOf, drawnMeantBy, knownOf, othersMeant } from '../../../domain/meant';
import { idOfKey, mapIdOfKey } from '../../../domain/recordKeys';
import type { Commit } from '../../../state/workshop';
import type { Drawing } from '../drawing';
import type { Question } from '../drawingState';
import { isRefused } from './refusals';

/** Finds whom a name may mean, the likeliest first. */
export type AskMatcher = (name: string, known: readonly Known[]) => Promise<readonly Alike[]>;

/** Whoever brings a whole list is not asked about each name of it. */
const MOST_AT_ONCE = 12;
/** A name that is typed letter by letter on the map is a whole one after this pause. */
const TYPED_MS = 1_200;

/** Begins the gesture of an answer, which is no new name to ask about. */
const ANSWER = 'same:';

/** The gesture of answering what is asked of an actor. */
export const answerGesture = ({ actorId }: Question): string => `${ANSWER}${actorId}`;

/** How whom a question means is called. */
export const nameMeant = ({ meant: { actor, entry } }: Question): string => actor?.name ?? entry?.name ?? '';

const isActor = (entities: Entities, key: string): boolean => entities.get(key)?.is === 'actor';

/** Ids of the actors of a map that got a name by the user's hand. */
const namedBy = ({ origin, gesture, change, after: entities }: Commit, mapId: string): string[] => {
  if (origin !== 'user' || gesture?.startsWith(ANSWER)) return [];
  return Object.entries(change)
    .filter(([key, { before, after }]) => {
      const isNamed = after?.['name'] !== undefined && after['name'] !== before?.['name'];
      return isNamed && mapIdOfKey(key) === mapId && isActor(entities, key);
    })
    .map(([key]) => idOfKey(key));
};

/** What there is to ask about an actor as the map stands now. */
const questionAbout = async (
  drawing: Drawing,
  id: string,
  ask: AskMatcher,
): Promise<Question | undefined> => {
  const { actors } = drawing.content();
  const actor = actors.find((one) => one.id === id);
  if (!actor) return undefined;
  const own = drawnMeantBy(drawing.roster())(actor);
  const meant = othersMeant(own, drawing.roster(), actors);
  const question = meant.size > 0 ? doubtOf(own, await ask(actor.name, knownOf(meant)), meant) : undefined;
  return question && !isRefused(drawing, question.written, nameMeant(question)) ? question : undefined;
};

/** Two that came together are each found to be like the other. */
const isMirrored = (one: Question, others: readonly Question[]): boolean =>
  others.some(({ actorId, meant }) => meant.actor?.id === one.actorId && one.meant.actor?.id === actorId);

/**
 * Asks about names as actors get them: the matcher is asked, and what is worth asking stands in the drawing's state.
 * Going on to the next name ends the questions about the last; no name is asked about twice. Returns how to stop.
 */
export const startAsking = (drawing: Drawing, ask: AskMatcher): (() => void) => {
  const { store, workshop, mapId } = drawing;
  const asked = new Set<string>();
  let round = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const isFirstTime = ({ written }: Question): boolean => {
    const name = normaliseName(written);
    const isNew = !asked.has(name);
    asked.add(name);
    return isNew;
  };
  const findOut = async (ids: readonly string[], own: number) => {
    const found = await Promise.all(ids.map((id) => questionAbout(drawing, id, ask)));
    if (own !== round) return;
    const fresh = found.filter((one) => one !== undefined).filter(isFirstTime);
    store.setState({ questions: fresh.filter((one, at) => !isMirrored(one, fresh.slice(0, at))) });
  };
  const stopHearing = workshop.onCommit((commit) => {
    const named = namedBy(commit, mapId);
    if (named.length === 0) return;
    clearTimeout(soon);
    const own = ++round;
    store.setState({ questions: [] });
    if (named.length > MOST_AT_ONCE) return;
    const isTyped = commit.gesture?.startsWith('type:') === true;
    // without a matcher nothing is asked
    soon = setTimeout(() => void findOut(named, own).catch(() => undefined), isTyped ? TYPED_MS : 0);
  });
  return () => {
    stopHearing();
    clearTimeout(soon);
    round++;
  };
};
