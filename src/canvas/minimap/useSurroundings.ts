import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useState } from 'react';
import { boxAround, type Size } from '../../domain/layout/placing';
import { paint } from './painting';
import { type Dot, dotsOf, isLost, type Scale, scaleFor, shareInSight, sightOf } from './surroundings';

/** How large the overview is, in px. */
export const MINIMAP: Size = { width: 176, height: 116 };
const MARGIN = 8;
const PHONE = '(max-width: 599px)';
/** While things are being moved the small map waits: the hand must not feel it. */
const SETTLED_MS = 120;

/** The parts of the small map, for whoever draws it. */
export interface Parts {
  readonly dots: RefObject<HTMLCanvasElement | null>;
  readonly frame: RefObject<SVGRectElement | null>;
  readonly scale: RefObject<Scale | null>;
}

const moveFrame = (frame: SVGRectElement, cy: Core, scale: Scale): void => {
  const sight = sightOf(cy);
  const { x, y } = scale.toPx({ x: sight.x - sight.width / 2, y: sight.y - sight.height / 2 });
  const attributes = { x, y, width: sight.width * scale.zoom, height: sight.height * scale.zoom };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value.toFixed(1));
};

/** Draws the small map once after each change and moves its frame with the view. Whether it is needed at all. */
export const useSurroundings = (cy: Core, parts: Parts): boolean => {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let dots: readonly Dot[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      const isNeeded =
        dots.length > 0 &&
        isLost(dots.length, shareInSight(boxAround(dots), sightOf(cy)), matchMedia(PHONE).matches);
      setShown(isNeeded);
      const { frame, scale } = parts;
      if (isNeeded && frame.current && scale.current) moveFrame(frame.current, cy, scale.current);
    };
    const draw = () => {
      waiting = undefined;
      if (cy.destroyed()) return;
      dots = dotsOf(cy);
      if (dots.length > 0) {
        parts.scale.current = scaleFor(dots, MINIMAP, MARGIN);
        if (parts.dots.current) paint(parts.dots.current, dots, parts.scale.current, MINIMAP);
      }
      follow();
    };
    const settle = () => {
      waiting ??= setTimeout(draw, SETTLED_MS);
    };
    draw();
    cy.on('add remove position data', settle);
    cy.on('viewport resize', follow);
    return () => {
      clearTimeout(waiting);
      cy.off('add remove position data', settle);
      cy.off('viewport resize', follow);
    };
  }, [cy, parts]);
  return isShown;
};
