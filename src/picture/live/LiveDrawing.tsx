import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Insets, ModelBox } from '../../domain/layout/framing';
import type { Point } from '../../domain/layout/shapes';
import type { Drawing } from '../drawing';
import { fontOf } from '../paint';
import { followHand, type Hand } from './gestures';
import { pressed } from './keys';
import './live.css';
import { createLive, type Live } from './live';

/** How far something lies over the drawing, in px. */
export type LiveInsets = Insets;

/** What can be done with the part of the drawing that is in sight. */
export interface LiveView {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Brings a place, in model units, into sight; the size stays. */
  readonly reveal: (place: Point) => void;
}

export interface LiveDrawingProps {
  /** Memoise it: the same object is not worked out again. */
  readonly drawing: Drawing;
  /** How many drew each actor and link, by id; absent: nothing fades but what the drawing says is faded. */
  readonly counts?: ReadonlyMap<string, number>;
  /** What fewer drew fades, and nothing else changes: this is what a slider slides. */
  readonly k?: number;
  /** Ids of the actors and links that are pointed at or chosen; they light up with what hangs on them. */
  readonly lit: ReadonlySet<string>;
  /** Ids of what is talked about: it lights up by itself, with the links between it. */
  readonly alone?: ReadonlySet<string>;
  /** The part to come close to at first, in model units; absent: all of it. Memoise it. */
  readonly part?: ModelBox | undefined;
  /** What is drawn, for those who do not see it. */
  readonly label: string;
  /** Which keys do what while the drawing has the focus. */
  readonly description: string;
  /** Absent: there is nothing to point at. */
  readonly onHover?: (id: string | null) => void;
  readonly onTap?: (id: string | null) => void;
  /** Told once, at the end of a drag, in model units. Absent: actors cannot be grabbed. */
  readonly onMoved?: (placesById: ReadonlyMap<string, Point>) => void;
  /** Arrow keys mean something else, and do not move the drawing. */
  readonly leavesArrows?: boolean;
  readonly onReady?: (view: LiveView) => void;
  readonly insets?: () => LiveInsets;
}

const NOTHING: ReadonlySet<string> = new Set();
const ZOOM_STEP = 1.25;
/** How far beside a link one may point, in px. */
const MOUSE_REACH = 5;
const FINGER_REACH = 12;
const NOT_COVERED: LiveInsets = { top: 0, right: 0, bottom: 0, left: 0 };
/** It takes keys while it has the focus, as a drawing program does. */
const TAKES_KEYS = { tabIndex: 0 } as const;
const CARD_FONT = fontOf({ weight: 500, size: 14 });

type Handlers = Pick<LiveDrawingProps, 'onHover' | 'onTap' | 'onMoved' | 'insets'>;

const handOf = (live: Live, frame: HTMLElement, handlers: { readonly current: Handlers }): Hand => {
  let pointed: string | null = null;
  const point = (id: string | null) => {
    if (id === pointed) return;
    pointed = id;
    frame.dataset['over'] = String(id !== null);
    handlers.current.onHover?.(id);
  };
  return {
    pan: live.pan,
    zoom: live.zoom,
    grab: (at) => {
      const { onMoved } = handlers.current;
      return onMoved && live.grab(at, (id, place) => onMoved(new Map([[id, place]])));
    },
    tap: (at, isFinger) => handlers.current.onTap?.(live.at(at, isFinger ? FINGER_REACH : MOUSE_REACH)),
    hover: (at) => {
      if (handlers.current.onHover) point(at && live.at(at, MOUSE_REACH));
    },
  };
};

const whenLettersAreThere = async (then: () => void): Promise<void> => {
  if (document.fonts.check(CARD_FONT)) return;
  // where they cannot be had, the device's own letters stay
  await document.fonts.load(CARD_FONT).catch(() => undefined);
  then();
};

const watchSize = (frame: HTMLElement, live: Live): (() => void) => {
  const observer = new ResizeObserver(() => live.setSize(frame.clientWidth, frame.clientHeight));
  observer.observe(frame);
  return () => observer.disconnect();
};

const viewOf = (live: Live): LiveView => ({
  zoomIn: () => live.zoom(ZOOM_STEP),
  zoomOut: () => live.zoom(1 / ZOOM_STEP),
  fit: live.fit,
  reveal: live.reveal,
});

/**
 * A drawing of hundreds of actors to look at, to come closer to and to point at. Names are shown by importance, as many
 * as can be read; what is lit stands above everything else with its links and whoever they lead to.
 */
export const LiveDrawing = (props: LiveDrawingProps) => {
  const {
    drawing,
    counts,
    k = 1,
    lit,
    alone = NOTHING,
    part,
    label,
    description,
    leavesArrows = false,
    onReady,
  } = props;
  const frame = useRef<HTMLDivElement>(null);
  const handlers = useRef<Handlers>(props);
  const [live, setLive] = useState<Live | null>(null);

  useEffect(() => {
    handlers.current = props;
  });

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const made = createLive(element, () => handlers.current.insets?.() ?? NOT_COVERED);
    const stopHand = followHand(element, handOf(made, element, handlers));
    const stopSize = watchSize(element, made);
    void whenLettersAreThere(made.repaint);
    setLive(made);
    return () => {
      stopHand();
      stopSize();
      made.destroy();
      setLive(null);
    };
  }, []);

  useEffect(() => live?.setDrawing(drawing, counts), [live, drawing, counts]);
  useEffect(() => live?.setK(k), [live, k]);
  useEffect(() => live?.setLit({ lit, alone }), [live, lit, alone]);
  useEffect(() => live?.setPart(part), [live, part]);
  useEffect(() => {
    if (live) onReady?.(viewOf(live));
  }, [live, onReady]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !live) return;
    const pan = leavesArrows ? undefined : live.pan;
    if (pressed(event.key, { ...viewOf(live), pan })) event.preventDefault();
  };

  return (
    <div
      className="live-drawing on-paper"
      role="application"
      {...TAKES_KEYS}
      aria-label={label}
      aria-description={description}
      onKeyDown={onKeyDown}
    >
      <div className="live-frame" ref={frame} />
    </div>
  );
};
