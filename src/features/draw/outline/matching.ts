import type { Actor } from '../../../domain/entity';
import { normaliseName } from '../../../domain/match/normalise';

/** More would push the rest of the list out of sight. */
const MOST = 6;

const BETWEEN_WORDS = /[\s\p{P}]+/u;

/** 0: it is the name; 1: the name begins so; 2: a word of it does; 3: it stands inside; undefined: nowhere. */
const rankOf = (name: string, wanted: string): number | undefined => {
  const whole = normaliseName(name);
  if (whole === wanted) return 0;
  if (whole.startsWith(wanted)) return 1;
  if (name.split(BETWEEN_WORDS).some((word) => normaliseName(word).startsWith(wanted))) return 2;
  return whole.includes(wanted) ? 3 : undefined;
};

/** The actors of the map that typed letters may mean, the best first; equal ones stay in their order. */
export const actorsNamed = (actors: readonly Actor[], typed: string): Actor[] => {
  const wanted = normaliseName(typed);
  if (!wanted) return [];
  return actors
    .flatMap((actor) => {
      const rank = rankOf(actor.name, wanted);
      return rank === undefined ? [] : [{ actor, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ actor }) => actor);
};
