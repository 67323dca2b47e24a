import type { MergedDrawing } from './drawing';

/** By what things of one group are told from others: its colour, and a letter for those who do not tell colours. */
export interface GroupMark {
  readonly letter: string;
  /** `#RRGGBB` */
  readonly colour: string;
}

const lettered = (letter: string, badge: string | undefined): string =>
  badge === undefined ? letter : `${letter} ${badge}`;

/** The drawing with things of a group, by id, in its colour and with its letter; all other actors grey. */
export const colouredByGroup = (
  { actors, links, ...rest }: MergedDrawing,
  markOfThing: ReadonlyMap<string, GroupMark>,
): MergedDrawing => ({
  ...rest,
  actors: actors.map((actor) => {
    const mark = markOfThing.get(actor.id);
    const badge = mark ? { badge: lettered(mark.letter, actor.badge) } : {};
    return { ...actor, ...badge, shape: actor.shape ?? 'card', colour: mark?.colour };
  }),
  links: links.map((link) => {
    const mark = markOfThing.get(link.id);
    return mark ? { ...link, colour: mark.colour, badge: lettered(mark.letter, link.badge) } : link;
  }),
});
