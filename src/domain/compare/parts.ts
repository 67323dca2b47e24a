import type { ActorRef, Key } from '../entity';
import type { Point } from '../layout/shapes';

/** Which of two sides, laid on each other, shows a thing. */
export type Part = 'first' | 'both' | 'second';

/** In the order in which they are told: what the two share stands in the middle. */
export const PARTS: readonly Part[] = ['first', 'both', 'second'];

/** A number for each of the two sides. */
export interface ForTwo {
  readonly first: number;
  readonly second: number;
}

/** A thing with how many maps of each side drew it; 0 where the side does not show it. Not 0 on both. */
export interface Sided {
  readonly n: ForTwo;
}

/** An actor of either side, or of both. */
export interface PartedActor extends Sided {
  readonly id: ActorRef;
  readonly name: string;
  /** Id of its type; undefined when nobody said it. */
  readonly kind: string | undefined;
}

/** A link of either side, or of both; its ends are ids of the actors beside it. */
export interface PartedLink extends Sided {
  readonly id: Key;
  readonly source: ActorRef;
  readonly target: ActorRef;
}

/** Two sides laid on each other. `A`: what is known of an actor, such as where it stands. */
export interface Parted<A extends PartedActor = PartedActor> {
  /** How many maps each side was counted from. */
  readonly m: ForTwo;
  readonly actors: readonly A[];
  readonly links: readonly PartedLink[];
}

/** An actor with the place that it has on both sides, in model units. */
export interface PlacedPart extends PartedActor, Point {
  /** How many times as large as on a map of its own it stands. */
  readonly scale: number;
}

/** The side that shows it, or both. */
export const partOf = ({ n: { first, second } }: Sided): Part =>
  second === 0 ? 'first' : first === 0 ? 'second' : 'both';

/** What is shown by the one side only, by both, and by the other only; each in the order given. */
export const byPart = <T extends Sided>(items: readonly T[]): Readonly<Record<Part, readonly T[]>> => ({
  first: items.filter((item) => partOf(item) === 'first'),
  both: items.filter((item) => partOf(item) === 'both'),
  second: items.filter((item) => partOf(item) === 'second'),
});

const shows = ({ n }: Sided, side: keyof ForTwo): boolean => n[side] > 0;

/** What one of the two sides shows, with what it shares with the other. */
export const sideOf = <A extends PartedActor>(
  { m, actors, links }: Parted<A>,
  side: keyof ForTwo,
): Parted<A> => ({
  m,
  actors: actors.filter((actor) => shows(actor, side)),
  links: links.filter((link) => shows(link, side)),
});

/** The given things with the ends of the links among them: an actor is seen where a line is lost. */
export const litWithEnds = (lit: ReadonlySet<string>, { links }: Parted): ReadonlySet<string> => {
  const ends = links.filter(({ id }) => lit.has(id)).flatMap(({ source, target }) => [source, target]);
  return new Set([...lit, ...ends]);
};
