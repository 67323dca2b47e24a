import type { ActorRef, Key } from '../entity';

/**
 * What a talking point says, and between brackets the numbers that its sentence tells. `of` is how many maps are
 * counted, `drawn` how many of them drew what the point is about.
 */
export type PointCode =
  /** Everybody drew these actors: all such are named. [of] */
  | 'all-drew'
  /** No actor was drawn by all; these were by most of them. With 1 no two maps have an actor in common. [drawn, of] */
  | 'most-drew'
  /** Several drew a link and some did not, though these all drew both ends. [drawn, both] */
  | 'some-drew'
  /** A link that one map alone has. [both, of] */
  | 'one-link'
  /** A link of one map alone joins two parts that are apart without it. [fewer, more]: actors of the parts */
  | 'one-bridge'
  /** Drawn by several, and nobody has said to represent it. [drawn, of, said]: maps that say whom they represent */
  | 'not-in-room'
  /** Two maps that share less than half of their actors. [shared, all] */
  | 'least-alike'
  /** Two maps that share at least half of their actors. [shared, all] */
  | 'most-alike'
  /** Networks that more than half of the maps hold: all such are named. [drawn, of]: drawn of the least drawn one */
  | 'shared-networks'
  /** How many actors so many maps hold on the mean over all choices of them. [maps, seen, all] */
  | 'new-content'
  /** Known actors that are on no map: all such are named. [] */
  | 'nobody-drew'
  /** How many actors are on one map alone. [single, all] */
  | 'single-voices'
  /** A link that representatives of both its ends drew, or of neither though both are here. [drawn, of, ends]: 2 or 0 */
  | 'both-ends'
  /** An actor without which others would be cut off from the rest of its part. [apart]: how many, but for the largest piece */
  | 'connector';

/** A finding that is worth a talk, with the numbers that its sentence rests on. */
export interface TalkingPoint {
  /** Stays the same while the finding is about the same things: `some-drew:m1/a1/m2/a4`. */
  readonly key: string;
  readonly code: PointCode;
  /** What it is about: classes by id, links by the key of their pair, maps by id. What is most linked or drawn comes first. */
  readonly actors: readonly ActorRef[];
  readonly links: readonly Key[];
  readonly maps: readonly string[];
  /** Names that are no actors', such as those of networks. */
  readonly names: readonly string[];
  /** The numbers of the sentence, by what they count there. */
  readonly numbers: Readonly<Record<string, number>>;
  /** 0–1: the more, the less one would have expected it. */
  readonly surprise: number;
}

/** A point of a code; what is not said is empty. The key names the code and, of a code with several points, what it is about. */
export const pointOf = (
  code: PointCode,
  { about, ...said }: Partial<Omit<TalkingPoint, 'key' | 'code'>> & { readonly about?: string },
): TalkingPoint => ({
  key: about === undefined ? code : `${code}:${about}`,
  code,
  actors: [],
  links: [],
  maps: [],
  names: [],
  numbers: {},
  surprise: 0,
  ...said,
});
