import type { ActorRef, Key } from '../entity';

/** What a talking point says; `domain/points` tells what each rests on. */
export type PointCode =
  /** Everybody drew these actors. */
  | 'all-drew'
  /** Some drew a link and some did not, though both ends stood before them. */
  | 'some-drew'
  /** A link that one map alone has. */
  | 'one-link'
  /** A link of one map alone joins two parts that are apart without it. */
  | 'one-bridge'
  /** Drawn often, and nobody in the room represents it. */
  | 'not-in-room'
  /** Two maps that share little. */
  | 'least-alike'
  /** Two maps that share much. */
  | 'most-alike'
  /** Networks that more than half of the maps hold. */
  | 'shared-networks'
  /** How much the last maps brought that was new. */
  | 'new-content'
  /** Known actors that nobody drew. */
  | 'nobody-drew'
  /** How much one map alone drew. */
  | 'single-voices'
  /** A link that both its ends drew, or only others. */
  | 'both-ends'
  /** Who joins the others. */
  | 'connector';

/** A finding that is worth a talk, with the numbers that its sentence rests on. */
export interface TalkingPoint {
  /** Stays the same while the finding is about the same things: `some-drew:m1/a1/m2/a4`. */
  readonly key: string;
  readonly code: PointCode;
  /** What it is about: classes by id, links by the key of their pair, maps by id. */
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
