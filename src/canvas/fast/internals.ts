import type { Collection, Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** An actor, words or a link, as Cytoscape knows them. */
export type Element = NodeSingular | EdgeSingular;

/** Everything on the canvas from bottom to top; `drag` is what the hand holds just now, with the links that follow it. */
export interface Sorted extends ReadonlyArray<Element> {
  readonly interactive: readonly Element[];
  readonly drag: readonly Element[];
  readonly nondrag: readonly Element[];
}

/**
 * What we use of Cytoscape's canvas renderer. None of it is public: the version is pinned, and the tests of the fast
 * canvas go red when one of these parts changes.
 */
export interface Renderer {
  readonly data: {
    readonly canvasContainer: HTMLElement;
    readonly canvases: readonly HTMLCanvasElement[];
    readonly contexts: readonly CanvasRenderingContext2D[];
    readonly canvasNeedsRedraw: boolean[];
  };
  readonly NODE: number;
  readonly DRAG: number;
  readonly SELECT_BOX: number;
  readonly hoverData: { readonly selecting?: boolean };
  readonly touchData: { readonly selecting?: boolean };
  readonly container: HTMLElement;
  forcedPixelRatio: number | null;
  prevPxRatio?: number;
  readonly invalidateContainerClientCoordsCache: () => void;
  readonly matchCanvasSize: (container: HTMLElement) => void;
  requestedFrame: boolean;
  readonly getPixelRatio: () => number;
  getCachedZSortedEles: () => Sorted;
  /** `showsLabel`: null draws the words if they are large enough; left out, they are always drawn. */
  drawElement: (
    context: CanvasRenderingContext2D,
    element: Element,
    shift?: null,
    showsLabel?: boolean | null,
  ) => void;
  drawLayeredElements: (context: CanvasRenderingContext2D, elements: readonly Element[]) => void;
  drawCachedElements: (context: CanvasRenderingContext2D, elements: readonly Element[]) => void;
  getNodeShape: (node: Element) => string;
  eleTextBiggerThanMin: (element: Element, scale?: number) => boolean;
  findNearestElements: (x: number, y: number, interactiveOnly: boolean, isTouch: boolean) => Element[];
  notify: (event: string, elements?: Collection) => void;
  render: (options?: { readonly forcedContext?: CanvasRenderingContext2D }) => void;
  /** Brings what follows from style and place up to date, as before each frame. */
  readonly flushRenderedStyleQueue: () => void;
  /** Called in each frame; the highest priority first. */
  readonly beforeRender: (step: (willDraw: boolean) => void, priority: number) => void;
  readonly onUpdateEleCalcs: (listener: (willDraw: boolean, elements: Collection) => void) => void;
  onUpdateEleCalcsFns?: unknown[];
  beforeRenderCallbacks: readonly { readonly priority: number }[];
  readonly beforeRenderPriorities: { readonly eleCalcs: number };
}

/** The renderer of a canvas that is on the page. */
export const rendererOf = (cy: Core): Renderer =>
  (cy as unknown as { readonly renderer: () => Renderer }).renderer();

interface Own {
  readonly _private: { styleCache: unknown; readonly edges?: readonly Own[] };
}

let isDrawing = false;
let isPatched = false;

/**
 * For each property of each element that gets its style, Cytoscape gathers the links that hang on it, only to walk
 * through them once: a sixth of what it takes to bring a large map.
 */
const forgetStyleDirectly = (shared: object): void => {
  Object.assign(shared, {
    dirtyStyleCache(this: Collection) {
      for (const element of this.toArray()) {
        const { _private: own } = element as unknown as Own;
        own.styleCache = null;
        for (const link of own.edges ?? []) link._private.styleCache = null;
      }
      return this;
    },
  });
};

/**
 * Each time Cytoscape draws a node it believes that the node's picture has come and gone, and works its style out anew,
 * twice: most of what drawing costs. Nothing in our style depends on it.
 */
const keepStyleWhileDrawing = (cy: Core): void => {
  if (isPatched) return;
  isPatched = true;
  const shared = Object.getPrototypeOf(cy.collection());
  forgetStyleDirectly(shared);
  const updateStyle = shared.updateStyle;
  shared.updateStyle = function (this: Collection, ...how: unknown[]) {
    return isDrawing ? this : Reflect.apply(updateStyle, this, how);
  };
};

/** Draws elements as Cytoscape would, at once and as sharp as can be: a copy of none of its stored pictures. */
export const createDraw = (cy: Core): ((context: CanvasRenderingContext2D, element: Element) => void) => {
  keepStyleWhileDrawing(cy);
  const renderer = rendererOf(cy);
  return (context, element) => {
    isDrawing = true;
    try {
      renderer.drawElement(context, element);
    } finally {
      isDrawing = false;
    }
  };
};

interface Styled {
  readonly pstyle: (name: string) => { readonly value: unknown };
}

/** Cytoscape writes the corners of a polygon out each time it wants to know which one it is. */
export const rememberPolygons = (renderer: Renderer): void => {
  const getNodeShape = renderer.getNodeShape.bind(renderer);
  const shapeByPoints = new WeakMap<object, string>();
  renderer.getNodeShape = (node) => {
    const style = node as unknown as Styled;
    const points = style.pstyle('shape').value === 'polygon' && style.pstyle('shape-polygon-points').value;
    if (typeof points !== 'object' || points === null) return getNodeShape(node);
    const shape = shapeByPoints.get(points) ?? getNodeShape(node);
    shapeByPoints.set(points, shape);
    return shape;
  };
};

/** Does what Cytoscape does in a frame when dots have become larger or smaller, but leaves its empty layers alone. */
export const matchDots = (renderer: Renderer): void => {
  const ratio = renderer.getPixelRatio();
  if (renderer.prevPxRatio === ratio) return;
  renderer.invalidateContainerClientCoordsCache();
  renderer.matchCanvasSize(renderer.container);
  renderer.prevPxRatio = ratio;
};

/** Cytoscape's store of small pictures is not used, and need not be kept up to date in each frame. To be called first. */
export const leaveOutStore = (renderer: Renderer): void => {
  renderer.onUpdateEleCalcsFns = [];
  renderer.beforeRenderCallbacks = renderer.beforeRenderCallbacks.filter(
    ({ priority }) => priority >= renderer.beforeRenderPriorities.eleCalcs,
  );
};
