import { type RefObject, useEffect } from 'react';
import type { CanvasView } from '../../canvas/view';
import type { Point } from '../../domain/layout/shapes';
import { look } from '../../state/look';
import type { Drawing } from './drawing';
import { factsOf } from './facts';
import { isOnPhone } from './viewChoice';

const ORIGIN: Point = { x: 0, y: 0 };

/** A view that knows whether it still shows the map as it was last fitted. */
export interface FittedView extends CanvasView {
  /** Fits again if nobody has moved the view since it was fitted. */
  readonly refit: () => boolean;
}

/** The view must just have been fitted. */
export const fittedView = (view: CanvasView): FittedView => {
  const stand = (): string => {
    const { x, y } = view.toScreen(ORIGIN);
    return [x, y, view.zoom()].join(' ');
  };
  let fitted = stand();
  const showAll = (): void => {
    view.fit();
    fitted = stand();
  };
  const refit = (): boolean => {
    const isFitted = stand() === fitted;
    if (isFitted) showAll();
    return isFitted;
  };
  return { ...view, fit: showAll, refit };
};

/** Smaller than this, a map that is all in sight is a pattern, and nothing to read. */
const SMALLEST_OVERVIEW = 0.4;

/** A large screen is for patterns; but who waits below a ground has to be read before it can be placed. */
const isForReading = (drawing: Drawing): boolean => isOnPhone() || factsOf(drawing.content()).hasZones;

/** On a phone or a ground with zones, a map whose names would be too small to be read opens where most links meet. */
export const openForReading = (view: Pick<CanvasView, 'zoom' | 'closeUp'>, drawing: Drawing): void => {
  if (!isForReading(drawing) || view.zoom() >= SMALLEST_OVERVIEW) return;
  const content = drawing.content();
  const { linksByActor } = factsOf(content);
  const linksOf = (id: string): number => linksByActor.get(id)?.length ?? 0;
  const [first, ...others] = content.actors;
  if (!first) return;
  const heart = others.reduce((most, one) => (linksOf(one.id) > linksOf(most.id) ? one : most), first);
  const at = drawing.placeOf(heart.id);
  if (at) view.closeUp(at);
};

/** When a panel comes or goes, or letters grow, a map that was all in sight still is. */
export const usePanelChanges = (view: FittedView | null, drawing: Drawing): void =>
  useEffect(() => {
    if (!view) return;
    let frame = 0;
    // once what covers the canvas has come or gone, it is known how much room there is
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => view.refit());
    };
    const leave = [
      drawing.store.subscribe((now, before) => {
        if (now.panel !== before.panel) soon();
      }),
      look.subscribe((now, before) => {
        if (now.isProjector !== before.isProjector) soon();
      }),
      () => cancelAnimationFrame(frame),
    ];
    return () => {
      for (const stop of leave) stop();
    };
  }, [view, drawing]);

/** When the window grows or shrinks, a map that was all in sight still is, and any other keeps its middle. */
export const useRoomChanges = (view: FittedView | null, stage: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const room = stage.current;
    if (!view || !room) return;
    let [width, height] = [room.clientWidth, room.clientHeight];
    return view.onResize(() => {
      const grown = { x: room.clientWidth - width, y: room.clientHeight - height };
      [width, height] = [room.clientWidth, room.clientHeight];
      if (!view.refit()) view.shift({ x: grown.x / 2, y: grown.y / 2 });
    });
  }, [view, stage]);
