import type { Core } from 'cytoscape';
import type { Element, Renderer } from './internals';
import { type Box, isApart, joined } from './sheet';

/** Lines and halos reach this far beyond what Cytoscape says, in model units. */
const SLACK = 3;

const boxOf = (element: Element): Box | undefined => {
  const { x1, y1, x2, y2, w, h } = element.boundingBox();
  if (w === 0 || h === 0) return undefined;
  return { x1: x1 - SLACK, y1: y1 - SLACK, x2: x2 + SLACK, y2: y2 + SLACK };
};

/** Where everything stands, as it was painted last. */
export const createPlaces = () => {
  const boxes = new Map<Element, Box>();
  let content: Box | null = null;
  return {
    boxes,
    remove: (element: Element) => {
      boxes.delete(element);
      content = null;
    },
    update: (element: Element): Box | undefined => {
      const box = element.inside() ? boxOf(element) : undefined;
      if (box) boxes.set(element, box);
      else boxes.delete(element);
      content = null;
      return box;
    },
    content: (): Box | null => {
      if (!content) for (const box of boxes.values()) content = joined(content, box);
      return content;
    },
  };
};

type Places = ReturnType<typeof createPlaces>;

/** Cytoscape tries everything for each move of a pointer: only what is near can be hit. */
export const hitWhatIsNear = (
  cy: Core,
  renderer: Renderer,
  places: Places,
  isPending: (one: Element) => boolean,
) => {
  const sorted = renderer.getCachedZSortedEles.bind(renderer);
  const find = renderer.findNearestElements.bind(renderer);
  const REACH = { mouse: 8, touch: 24 };
  renderer.findNearestElements = (x, y, interactiveOnly, isTouch) => {
    const reach = (isTouch ? REACH.touch : REACH.mouse) / cy.zoom();
    const around = { x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach };
    const isNear = (element: Element): boolean => {
      const box = places.boxes.get(element);
      return isPending(element) || (box !== undefined && !isApart(box, around));
    };
    const all = sorted();
    const near = all.filter(isNear);
    const interactive = all.interactive.filter(isNear);
    renderer.getCachedZSortedEles = () => Object.assign(near, { interactive, drag: [], nondrag: near });
    try {
      return find(x, y, interactiveOnly, isTouch);
    } finally {
      renderer.getCachedZSortedEles = sorted;
    }
  };
};
