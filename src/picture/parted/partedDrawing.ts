import { type Part, type Parted, type PartedLink, type PlacedPart, partOf } from '../../domain/compare/parts';
import type { LineStyle, Shape } from '../../domain/entity';
import type { Drawing, DrawnActor, DrawnLink } from '../drawing';
import { PART_COLOURS } from '../palette';

/** What tells the parts from each other without any colour. */
interface Look {
  readonly letters: string;
  readonly line: LineStyle;
  readonly isDashed: boolean;
  /** 0–1, of an actor's border. */
  readonly weight: number;
  /** Of a link, in model units. */
  readonly width: number;
}

/** The looks of the parts; the letters are the names that the sides go by. */
export const PART_LOOKS: Readonly<Record<Part, Look>> = {
  first: { letters: 'A', line: 'dashed', isDashed: true, weight: 0.4, width: 2.5 },
  both: { letters: 'A B', line: 'solid', isDashed: false, weight: 1, width: 4 },
  second: { letters: 'B', line: 'dotted', isDashed: false, weight: 0.2, width: 2.5 },
};

const actorOf = (actor: PlacedPart, shapes: ReadonlyMap<string, Shape>): DrawnActor => {
  const part = partOf(actor);
  const { letters, isDashed, weight } = PART_LOOKS[part];
  const { id, name, x, y, scale, kind = '' } = actor;
  return {
    id,
    name,
    x,
    y,
    scale,
    kind: { colour: PART_COLOURS[part], shape: shapes.get(kind) ?? 'card' },
    weight,
    dashed: isDashed,
    badge: letters,
  };
};

const linkOf = (link: PartedLink): DrawnLink => {
  const part = partOf(link);
  const { line, width } = PART_LOOKS[part];
  const { id, source, target } = link;
  return { id, source, target, colour: PART_COLOURS[part], line, width, direction: 'none' };
};

/**
 * Two sides laid on each other: what only one shows and what both do differ by colour, by line and by letter. `shapes`
 * are those of types, by id: an actor keeps the shape of its type, its colour tells its part.
 */
export const partedDrawing = (
  { actors, links }: Parted<PlacedPart>,
  shapes: ReadonlyMap<string, Shape>,
): Drawing => ({
  actors: actors.map((actor) => actorOf(actor, shapes)),
  links: links.map(linkOf),
});
