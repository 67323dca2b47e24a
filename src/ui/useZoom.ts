import { type RefCallback, type UIEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';

const LARGEST = 6;
const STEP = 1.5;

/** As shares of the whole: 0–1. */
interface Middle {
  readonly x: number;
  readonly y: number;
}

const middleOf = (view: HTMLElement): Middle => ({
  x: (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth,
  y: (view.scrollTop + view.clientHeight / 2) / view.scrollHeight,
});

const bring = (view: HTMLElement, { x, y }: Middle): void =>
  view.scrollTo(x * view.scrollWidth - view.clientWidth / 2, y * view.scrollHeight - view.clientHeight / 2);

/** Coming closer to what scrolls inside views of one size: all of them show the same part. */
export interface Zoom {
  /** 1: all is in sight. */
  readonly zoom: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** For each view; what is in it is as large as `size`. */
  readonly viewProps: {
    readonly ref: RefCallback<HTMLElement>;
    readonly tabIndex: 0 | -1;
    readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  };
  readonly size: { readonly width: string; readonly height: string };
  /** Does what `+`, `-` and `0` do; other keys are left alone. */
  readonly onKey: (key: string) => void;
}

/** How much of one or more views is in sight; what was in the middle stays there, and where one goes the others follow. */
export const useZoom = (): Zoom => {
  const views = useRef(new Set<HTMLElement>());
  const middle = useRef<Middle>({ x: 0.5, y: 0.5 });
  const [zoom, setZoom] = useState(1);
  const ref = useCallback((view: HTMLElement | null) => {
    if (!view) return;
    views.current.add(view);
    return () => {
      views.current.delete(view);
    };
  }, []);
  const zoomTo = (wanted: number) => {
    const [first] = views.current;
    if (first) middle.current = middleOf(first);
    setZoom(Math.min(LARGEST, Math.max(1, wanted)));
  };
  useLayoutEffect(() => {
    if (zoom > 1) for (const view of views.current) bring(view, middle.current);
  }, [zoom]);
  const follow = ({ currentTarget: moved }: UIEvent<HTMLElement>) => {
    for (const view of views.current) if (view !== moved) view.scrollTo(moved.scrollLeft, moved.scrollTop);
  };
  const zoomIn = () => zoomTo(zoom * STEP);
  const zoomOut = () => zoomTo(zoom / STEP);
  const fit = () => zoomTo(1);
  const byKey: Readonly<Record<string, () => void>> = { '+': zoomIn, '-': zoomOut, '0': fit };
  return {
    zoom,
    zoomIn,
    zoomOut,
    fit,
    viewProps: { ref, tabIndex: zoom > 1 ? 0 : -1, onScroll: follow },
    size: { width: `${zoom * 100}%`, height: `${zoom * 100}%` },
    onKey: (key) => byKey[key]?.(),
  };
};
