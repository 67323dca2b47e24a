import type { ModelBox as Box, Viewport as View } from '../../domain/layout/framing';

export type { Box, View };

/** Whether two parts have nothing in common. */
export const isApart = (a: Box, b: Box): boolean => a.x2 < b.x1 || b.x2 < a.x1 || a.y2 < b.y1 || b.y2 < a.y1;

/** The smallest box around both. */
export const joined = (a: Box | null, b: Box): Box =>
  a
    ? {
        x1: Math.min(a.x1, b.x1),
        y1: Math.min(a.y1, b.y1),
        x2: Math.max(a.x2, b.x2),
        y2: Math.max(a.y2, b.y2),
      }
    : b;

const shared = (a: Box, b: Box): Box => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});

const holds = (outer: Box, inner: Box): boolean =>
  inner.x1 > inner.x2 ||
  inner.y1 > inner.y2 ||
  (outer.x1 <= inner.x1 && outer.y1 <= inner.y1 && outer.x2 >= inner.x2 && outer.y2 >= inner.y2);

const MARGIN_SHARE = 0.2;
/** How far from whole px a picture may lie and still be the same to the eye and to the pixel. */
const NO_DISTANCE = 0.01;

/** How large the canvas is, in px, and how many dots a px has. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Whether two canvases have as many dots. */
export const sameFormat = (a: Format, b: Format): boolean =>
  a.width === b.width && a.height === b.height && a.ratio === b.ratio;

/** A picture as large as the canvas or somewhat larger, which can be moved and scaled without being painted again. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  /** The view that it was painted for; null: nothing is on it. */
  readonly view: () => View | null;
  /** The part of the model that there is room for. */
  readonly area: () => Box;
  /** Makes it empty, for a view. With room around, it can be moved without being painted again. */
  readonly begin: (view: View, format: Format, hasRoomAround: boolean) => void;
  /** Empties a part of it, and keeps everything painted by `paint` within that part. */
  readonly within: (part: Box, paint: () => void) => void;
  /** Lays it so that it shows what a view shows. */
  readonly lay: (view: View) => void;
  /** Nothing in sight lies beside it. */
  readonly covers: (view: View, content: Box | null) => boolean;
  /** It is to the pixel what would be painted anew for this view. */
  readonly isExact: (view: View) => boolean;
  readonly setShown: (isShown: boolean) => void;
}

/** The part of the model in sight. */
const inSight = ({ zoom, pan }: View, { width, height }: Format): Box => ({
  x1: -pan.x / zoom,
  y1: -pan.y / zoom,
  x2: (width - pan.x) / zoom,
  y2: (height - pan.y) / zoom,
});

/** An empty sheet at the bottom of a container. */
export const createSheet = (container: HTMLElement): Sheet => {
  const canvas = document.createElement('canvas');
  canvas.className = 'canvas-sheet';
  container.prepend(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  let format: Format = { width: 0, height: 0, ratio: 1 };
  let margin = 0;
  let view: View | null = null;

  /** What has another size is empty. */
  const resize = (wanted: Format, hasRoomAround: boolean): boolean => {
    // whole px, so that what is moved by whole px stays as it was painted
    const around = hasRoomAround ? Math.ceil(MARGIN_SHARE * Math.min(wanted.width, wanted.height)) : 0;
    if (sameFormat(format, wanted) && margin === around) return false;
    format = wanted;
    margin = around;
    const [width, height] = [wanted.width + 2 * margin, wanted.height + 2 * margin];
    canvas.width = width * wanted.ratio;
    canvas.height = height * wanted.ratio;
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    return true;
  };

  /** From model units to dots. */
  const project = ({ zoom, pan }: View) => {
    const { ratio } = format;
    const [x, y] = [(pan.x + margin) * ratio, (pan.y + margin) * ratio];
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x, y);
  };

  const area = (): Box => {
    if (!view) return { x1: 0, y1: 0, x2: 0, y2: 0 };
    const { width, height } = format;
    const { zoom, pan } = view;
    return {
      x1: (-margin - pan.x) / zoom,
      y1: (-margin - pan.y) / zoom,
      x2: (width + margin - pan.x) / zoom,
      y2: (height + margin - pan.y) / zoom,
    };
  };

  /** A part of the model in whole dots, somewhat larger. */
  const dotsOf = (part: Box, { zoom, pan }: View) => {
    const dot = (value: number, by: number) => (value * zoom + by + margin) * format.ratio;
    const [left, top] = [Math.floor(dot(part.x1, pan.x)) - 1, Math.floor(dot(part.y1, pan.y)) - 1];
    const [right, bottom] = [Math.ceil(dot(part.x2, pan.x)) + 1, Math.ceil(dot(part.y2, pan.y)) + 1];
    return [left, top, right - left, bottom - top] as const;
  };

  const within: Sheet['within'] = (part, paint) => {
    if (!view) return;
    const dots = dotsOf(part, view);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.beginPath();
    context.rect(...dots);
    context.clip();
    context.clearRect(...dots);
    project(view);
    paint();
    context.restore();
  };

  /** Where its upper left corner lies when it shows what the view shows, and how many times as large it is. */
  const placeFor = (wanted: View, own: View) => {
    const scale = wanted.zoom / own.zoom;
    const at = (axis: 'x' | 'y') => {
      const exact = wanted.pan[axis] - (own.pan[axis] + margin) * scale;
      const whole = Math.round(exact * format.ratio) / format.ratio;
      return Math.abs(exact - whole) < NO_DISTANCE ? whole : exact;
    };
    return { x: at('x'), y: at('y'), scale };
  };

  return {
    context,
    view: () => view,
    area,
    begin: (wanted, wantedFormat, hasRoomAround) => {
      const isEmpty = resize(wantedFormat, hasRoomAround);
      view = wanted;
      context.setTransform(1, 0, 0, 1, 0, 0);
      if (!isEmpty) context.clearRect(0, 0, canvas.width, canvas.height);
      project(wanted);
    },
    within,
    lay: (wanted) => {
      if (!view) return;
      const { x, y, scale } = placeFor(wanted, view);
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    },
    covers: (wanted, content) => {
      if (!view) return false;
      const sight = inSight(wanted, format);
      return holds(area(), content ? shared(sight, content) : sight);
    },
    isExact: (wanted) => {
      if (view?.zoom !== wanted.zoom) return false;
      const { x, y } = placeFor(wanted, view);
      return Number.isInteger(x * format.ratio) && Number.isInteger(y * format.ratio);
    },
    setShown: (isShown) => {
      canvas.style.visibility = isShown ? 'visible' : 'hidden';
    },
  };
};
