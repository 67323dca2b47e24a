import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../../domain/layout/shapes';
import { type Selection, select } from '../../state/selection';
import { isActor } from '../rim';

/** What taps and drags mean; points are in model units. */
export interface TapHandlers {
  /** `hadSelection`: the tap let go of something, which may be all it was meant for. */
  readonly onTapEmpty: (at: Point, hadSelection: boolean) => void;
  readonly onTapActor: (id: string) => void;
  readonly onRename: (id: string) => void;
  readonly onMoved: (placesById: ReadonlyMap<string, Point>) => void;
}

export interface TapOptions {
  readonly selection: Selection;
  /** Taps choose one more or one less. */
  readonly isChoosingMany: () => boolean;
  /** The press that is ending was a long one: it has had its meaning. */
  readonly wasHeld: () => boolean;
}

/** Where the actors that moved with a drag now stand: the only time anybody reads back from the canvas. */
const placesOf = (cy: Core, event: EventObject): Map<string, Point> => {
  const dragged = cy.nodes(':selected').union(event.target).nodes();
  return new Map(
    dragged.map((node) => [
      node.id(),
      { x: Math.round(node.position().x), y: Math.round(node.position().y) },
    ]),
  );
};

/** Cytoscape chooses and lets go by its own mind once it has told of a tap: what was chosen before comes back. */
const keepSelection = (selection: Selection, ids: ReadonlySet<string>): void =>
  void setTimeout(() => select(selection, ids), 0);

/** Tells of taps and of what was dragged. */
export const listenForTaps = (cy: Core, handlers: () => TapHandlers, options: TapOptions): void => {
  const { selection, isChoosingMany, wasHeld } = options;
  // Cytoscape lets go of the selection before it tells of the tap: remember how things stood when it began.
  let before: ReadonlySet<string> = new Set();
  cy.on('tapstart', () => {
    before = selection.getState().ids;
  });
  cy.on('tapend', () => {
    if (wasHeld()) keepSelection(selection, selection.getState().ids);
  });
  cy.on('tap', (event) => {
    if (wasHeld()) return;
    if (event.target !== cy) {
      if (event.target.isNode() && isActor(event.target)) handlers().onTapActor(event.target.id());
    } else if (isChoosingMany()) keepSelection(selection, before);
    else handlers().onTapEmpty({ ...event.position }, before.size > 0);
  });
  cy.on('dbltap', 'node', (event) => {
    if (!wasHeld() && !isChoosingMany()) handlers().onRename(event.target.id());
  });
  cy.on('dragfreeon', 'node', (event) => handlers().onMoved(placesOf(cy, event)));
};

/** Two taps within this time are one gesture. */
const DOUBLE_MS = 350;

/** What a tap does that began as a gesture of ours and that Cytoscape never saw. */
export const createOwnTap = (
  handlers: () => TapHandlers,
  { selection, isChoosingMany }: Pick<TapOptions, 'selection' | 'isChoosingMany'>,
): ((id: string) => void) => {
  let last: { readonly id: string; readonly at: number } | null = null;
  const toggle = (id: string) => {
    const ids = new Set(selection.getState().ids);
    if (!ids.delete(id)) ids.add(id);
    select(selection, ids);
  };
  return (id) => {
    const isDouble = last?.id === id && performance.now() - last.at < DOUBLE_MS;
    last = isDouble ? null : { id, at: performance.now() };
    if (isChoosingMany()) return toggle(id);
    select(selection, [id]);
    if (isDouble) handlers().onRename(id);
    else handlers().onTapActor(id);
  };
};
