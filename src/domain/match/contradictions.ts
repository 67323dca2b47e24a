import type { Entities } from '../entity';
import { pairDecisions } from '../select';
import { type ActorClasses, actorClasses } from './classes';
import type { Conflict } from './conflicts';
import { type SaidOfPair, standingWords, type Word } from './verdicts';

const isContradicted = ({ said }: SaidOfPair): boolean =>
  new Set(said.map(({ verdict }) => verdict)).size > 1;

/**
 * Pairs of which different people say both "same" and "different" without having seen each other's word, in order of
 * pairs; the word that counts meanwhile is the first. Those that no living actor hangs on are left out. Whoever
 * decides the pair once more, as by `tellApart` or `uniteClasses`, settles it.
 */
export const contradictionsOf = (
  entities: Entities,
  { classIdByRef }: ActorClasses = actorClasses(entities),
): readonly SaidOfPair[] =>
  standingWords(pairDecisions(entities)).filter(
    (one) => isContradicted(one) && one.pair.every((ref) => classIdByRef.has(ref)),
  );

/**
 * The words that lie between the two classes of a conflict, in order of pairs: of a `blocked-same` the "same" that had
 * no effect and each "different" that kept it from having any.
 */
export const decisionsBehind = (
  entities: Entities,
  conflict: Pick<Conflict, 'a' | 'b'>,
  { classIdByRef }: ActorClasses = actorClasses(entities),
): readonly Word[] => {
  const keyOf = (refs: readonly string[]): string =>
    JSON.stringify(refs.map((ref) => classIdByRef.get(ref) ?? ref).sort());
  const wanted = keyOf([conflict.a, conflict.b]);
  return standingWords(pairDecisions(entities)).flatMap(({ pair, said }) =>
    keyOf(pair) === wanted ? said : [],
  );
};
