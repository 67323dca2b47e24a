import type { Core } from 'cytoscape';
import type { Point } from '../../domain/layout/shapes';
import { type Selection, select } from '../../state/selection';
import {
  createLinkGesture,
  type LinkGestureHandlers,
  type LinkGestureStore,
  listenForLinks,
  NO_LINK_GESTURE,
} from '../linkGesture';
import { keepBoxedLinks } from './boxing';
import { createLasso, type LassoStore, listenForLasso } from './lasso';
import { listenForMenu, type MenuHandlers } from './longPress';
import { createGuides, type GuideStore, snapWhileDragging } from './snapping';
import { createOwnTap, listenForTaps, type TapHandlers } from './taps';

/** What a tap or a drag does: chooses and moves; chooses many by tapping; chooses what a line is drawn around. */
export type HandTool = 'one' | 'many' | 'lasso';

/** What the hand is about to do, for what is drawn over the canvas. */
export interface HandStores {
  readonly links: LinkGestureStore;
  readonly lasso: LassoStore;
  readonly guides: GuideStore;
}

/** The hand is about nothing yet. */
export const createHandStores = (): HandStores => ({
  links: createLinkGesture(),
  lasso: createLasso(),
  guides: createGuides(),
});

/** What a user's gestures on the canvas mean; points are in model units unless they say otherwise. */
export interface HandHandlers extends TapHandlers, Pick<MenuHandlers, 'onMenu'> {
  readonly onLink: (source: string, target: string) => void;
  readonly onLinkToEmpty: (source: string, at: Point) => void;
}

/** What is listened to, and who is told. */
export interface HandOptions {
  readonly frame: HTMLElement;
  readonly cy: Core;
  readonly selection: Selection;
  readonly stores: HandStores;
  readonly tool: () => HandTool;
  readonly snaps: () => boolean;
  readonly handlers: () => HandHandlers;
  readonly toModel: (at: Point) => Point;
}

/** Listens to mouse, finger and pen on one canvas. Returns how to stop. */
export const listenToHands = (options: HandOptions): (() => void) => {
  const { frame, cy, selection, stores, tool, snaps, handlers, toModel } = options;
  const isChoosingMany = () => tool() !== 'one';
  const ownTap = createOwnTap(handlers, { selection, isChoosingMany });
  const drop = () => {
    stores.links.setState(NO_LINK_GESTURE);
    stores.lasso.setState({ line: null });
  };
  const links: LinkGestureHandlers = {
    isOn: () => tool() !== 'lasso',
    onLink: (source, target) => handlers().onLink(source, target),
    onLinkToEmpty: (source, at) => handlers().onLinkToEmpty(source, toModel(at)),
    onTap: ownTap,
  };

  // a long press is told first, so that it can drop what the others have begun
  const menu = listenForMenu(frame, cy, { onMenu: (at, id) => handlers().onMenu(at, id), onHeld: drop });
  keepBoxedLinks(cy);
  listenForTaps(cy, handlers, { selection, isChoosingMany, wasHeld: menu.wasHeld });
  const leave = [
    menu.stop,
    listenForLinks(frame, cy, stores.links, links),
    listenForLasso(frame, cy, stores.lasso, {
      isOn: () => tool() === 'lasso',
      onLasso: (ids) => select(selection, [...selection.getState().ids, ...ids]),
      onTap: (id) => id && ownTap(id),
    }),
    snapWhileDragging(cy, stores.guides, snaps),
  ];
  return () => {
    for (const stop of leave) stop();
  };
};
