import type { Collection, Core } from 'cytoscape';
import {
  createDraw,
  type Element,
  leaveOutStore,
  matchDots,
  type Renderer,
  rememberPolygons,
  rendererOf,
} from './internals';
import { type Names, thinNames } from './names';
import { createPicture } from './picture';
import { createPlaces, hitWhatIsNear } from './places';
import { boxAround, type Definition, plainPainter } from './plain';
import type { Box, Format, View } from './sheet';

/** What is at rest is one picture that follows the view; Cytoscape itself draws only what is in the hand. */
export interface FastCanvas {
  /** While more is to come than there is, what will be there is painted plainly; null: all of it is there. */
  readonly expect: (definitions: readonly Definition[] | null) => void;
  /** Works out now what follows from what was added, and would else be left to the next frame. */
  readonly settle: () => void;
  /** Something is seen. */
  readonly hasPicture: () => boolean;
  readonly repaint: () => void;
  /** The picture is finished for what is in sight. */
  readonly isAtRest: () => boolean;
}

/** After everything that Cytoscape prepares in a frame. */
const LAST = -1;
/** More dots than this to a px cost time and are not seen. */
const MOST_DOTS = 2;
/** With so many changes at once, nobody asks any more where they are. */
const MANY = 250;
/** What Cytoscape tells its renderer that changes the picture as a whole; another size the picture notices itself. */
const CHANGES_ALL: ReadonlySet<string> = new Set(['load', 'mount', 'background']);

/** Cytoscape draws names by the next power of two of the zoom, and may be asked in the middle of a picture. */
const drawNamesByZoom = (renderer: Renderer, names: Names, zoom: () => number) => {
  renderer.eleTextBiggerThanMin = (element) => {
    if (!names.isSeen(element)) return false;
    const letters = element.numericStyle('font-size');
    return letters * zoom() >= element.numericStyle('min-zoomed-font-size');
  };
  const drawElement = renderer.drawElement.bind(renderer);
  renderer.drawElement = (context, element) => drawElement(context, element, null, null);
};

/** `tell` answers whether there is anything to be drawn for it. */
const watch = (renderer: Renderer, tell: (event: string, elements?: Collection) => boolean) => {
  const notify = renderer.notify.bind(renderer);
  renderer.notify = (event, elements) => {
    const isDrawn = tell(event, elements);
    notify(event, elements);
    if (!isDrawn) renderer.requestedFrame = false;
  };
};

/** Cytoscape's own picture of what is at rest is left out, and what is in the hand is drawn as it is. */
const drawOnlyTheHeld = (
  renderer: Renderer,
  draw: (context: CanvasRenderingContext2D, element: Element) => void,
  isFilling: () => boolean,
) => {
  const render = renderer.render.bind(renderer);
  const { canvases, contexts, canvasNeedsRedraw } = renderer.data;
  // an empty layer would still be laid over the others in each frame
  const show = (layer: number, isShown: boolean) =>
    canvases[layer]?.style.setProperty('display', isShown ? 'block' : 'none');
  for (const layer of [renderer.NODE, renderer.DRAG, renderer.SELECT_BOX]) show(layer, false);
  let drewHeld = false;
  let drewSelecting = false;
  const drawAll: Renderer['drawCachedElements'] = (context, elements) => {
    for (const element of elements) draw(context, element);
  };
  renderer.drawCachedElements = drawAll;
  renderer.drawLayeredElements = (context, elements) => {
    if (context !== contexts[renderer.NODE]) drawAll(context, elements);
  };
  renderer.render = (options) => {
    if (isFilling() && !options?.forcedContext) return;
    matchDots(renderer);
    const holds = renderer.getCachedZSortedEles().drag.length > 0;
    const isSelecting = Boolean(renderer.hoverData.selecting || renderer.touchData.selecting);
    canvasNeedsRedraw[renderer.NODE] = false;
    canvasNeedsRedraw[renderer.DRAG] = holds || drewHeld;
    canvasNeedsRedraw[renderer.SELECT_BOX] = isSelecting || drewSelecting;
    if (holds !== drewHeld) show(renderer.DRAG, holds);
    if (isSelecting !== drewSelecting) show(renderer.SELECT_BOX, isSelecting);
    drewHeld = holds;
    drewSelecting = isSelecting;
    render(options);
  };
};

/** What is still to come, as a plain picture. */
const createExpected = (definitions: readonly Definition[], names: Names) => ({
  ...plainPainter(definitions, names.growthOf(definitions)),
  content: boxAround(definitions) ?? null,
});

const isElement = (thing: Element | Definition): thing is Element => 'isNode' in thing;

const install = (cy: Core): FastCanvas => {
  const renderer = rendererOf(cy);
  const draw = createDraw(cy);
  const places = createPlaces();
  const changed = new Set<Element>();
  let expected: ReturnType<typeof createExpected> | null = null;
  let inHand: readonly Element[] = [];
  let held: ReadonlySet<Element> = new Set();

  const picture = createPicture<Element | Definition>(renderer.data.canvasContainer, {
    things: () => expected?.things() ?? renderer.getCachedZSortedEles().nondrag,
    boxOf: (thing) => (isElement(thing) ? places.boxes.get(thing) : expected?.boxOf(thing)),
    paint: (context, thing) => (isElement(thing) ? draw(context, thing) : expected?.paint(context, thing)),
    content: () => expected?.content ?? places.content(),
  });
  if (devicePixelRatio > MOST_DOTS) renderer.forcedPixelRatio = MOST_DOTS;

  const view = (): View => ({ zoom: cy.zoom(), pan: cy.pan() });
  const format = (): Format => ({ width: cy.width(), height: cy.height(), ratio: renderer.getPixelRatio() });

  const soil = (box: Box | undefined) => {
    if (box && !expected) picture.soil(box);
  };

  const place = (element: Element) => {
    soil(places.boxes.get(element));
    soil(places.update(element));
  };

  /** What is taken into the hand leaves the picture, and what is let go of comes back to it. */
  const followTheHand = () => {
    const { drag } = renderer.getCachedZSortedEles();
    if (drag === inHand) return;
    const now = new Set(drag);
    for (const element of now) if (!held.has(element)) soil(places.boxes.get(element));
    for (const element of held) if (!now.has(element)) soil(places.boxes.get(element));
    [inHand, held] = [drag, now];
  };

  /** Where the held ones are is of no interest until they are let go of. */
  const takeChanges = () => {
    if (changed.size > MANY && !expected) picture.soilAll();
    for (const element of changed) {
      if (held.has(element)) continue;
      place(element);
      changed.delete(element);
    }
  };

  const forget = (element: Element) => {
    soil(places.boxes.get(element));
    changed.delete(element);
    places.remove(element);
  };

  leaveOutStore(renderer);
  renderer.onUpdateEleCalcs((_willDraw, elements) => {
    for (const element of elements.toArray()) changed.add(element);
  });
  watch(renderer, (event, elements) => {
    if (event === 'remove') for (const element of elements?.toArray() ?? []) forget(element);
    if (event === 'draw') for (const element of elements?.toArray() ?? []) changed.add(element);
    if (CHANGES_ALL.has(event)) picture.soilAll();
    return expected === null;
  });
  rememberPolygons(renderer);
  hitWhatIsNear(cy, renderer, places, (element) => changed.has(element));
  const names = thinNames(cy, { isWhole: () => expected === null, onChange: picture.soilAll });
  drawNamesByZoom(renderer, names, () => cy.zoom());
  drawOnlyTheHeld(renderer, draw, () => expected !== null);
  renderer.beforeRender(() => {
    if (!expected) {
      followTheHand();
      takeChanges();
    }
    picture.step(view(), format());
  }, LAST);

  return {
    expect: (definitions) => {
      expected = definitions && createExpected(definitions, names);
      names.settle();
      picture.beginAgain();
      // what is seen plainly need not be worked out before it is seen
      renderer.requestedFrame = expected === null;
    },
    settle: () => {
      renderer.flushRenderedStyleQueue();
      takeChanges();
    },
    hasPicture: picture.isThere,
    repaint: picture.soilAll,
    isAtRest: () => expected === null && changed.size === 0 && picture.isExact(view()),
  };
};

const fastByCore = new WeakMap<Core, FastCanvas>();

/** Lets a canvas follow the hand, however much is on it. A canvas that already does stays as it is. */
export const fastCanvas = (cy: Core): FastCanvas => {
  const made = fastByCore.get(cy) ?? install(cy);
  fastByCore.set(cy, made);
  return made;
};
