import { isAsked } from './asked';
import {
  type Box,
  createSheet,
  type Format,
  isApart,
  joined,
  type Sheet,
  sameFormat,
  type View,
} from './sheet';

/** What is to be painted, from bottom to top. */
export interface Scene<T> {
  readonly things: () => readonly T[];
  /** Undefined: it is not seen. */
  readonly boxOf: (thing: T) => Box | undefined;
  readonly paint: (context: CanvasRenderingContext2D, thing: T) => void;
  /** Everything that can come in sight; null: there is nothing. */
  readonly content: () => Box | null;
}

/** The picture of what is at rest. It follows the view at once and is painted anew bit by bit, so that no frame waits. */
export interface Picture {
  /** What stands here is painted anew. */
  readonly soil: (part: Box) => void;
  readonly soilAll: () => void;
  /** There are other things to be painted than before: what was begun is no longer of use. */
  readonly beginAgain: () => void;
  /** A first picture is finished. */
  readonly isThere: () => boolean;
  /** To be called in each frame: shows the view, and paints for no longer than a frame can bear. */
  readonly step: (view: View, format: Format) => void;
  /** What is seen is what would be painted anew. */
  readonly isExact: (view: View) => boolean;
}

/** The view must have kept still for so long before the picture is painted for it. */
const STILL_MS = 90;
/** How long a frame may paint, if no input waits: the very first picture is waited for; while the view moves there is more to do. */
const FIRST_SLICE_MS = 36;
const SLICE_MS = 26;
const CHANGING_SLICE_MS = 9;
const MOVING_SLICE_MS = 4;
/** Whoever has just changed something goes on doing so for a while. */
const CHANGING_MS = 250;
/** A part with so few things is painted at once. */
const FEW = 160;
/** So many things are painted before the clock is looked at. */
const BETWEEN_LOOKS = 8;

interface Job<T> {
  readonly view: View;
  readonly things: readonly T[];
  readonly area: Box;
  next: number;
  /** What has changed since it began. */
  soiled: Box | 'all' | null;
}

const sameView = (a: View | null, b: View): boolean =>
  a?.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;

const withPart = (soiled: Box | 'all' | null, part: Box): Box | 'all' =>
  soiled === 'all' ? 'all' : joined(soiled, part);

/** Two sheets in a container: one is shown while the other is painted anew. */
export const createPicture = <T>(container: HTMLElement, scene: Scene<T>): Picture => {
  let [front, back]: [Sheet, Sheet] = [createSheet(container), createSheet(container)];
  let soiled: Box | 'all' | null = null;
  let job: Job<T> | null = null;
  let laid: View | null = null;
  let movedAt = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  let format: Format = { width: 0, height: 0, ratio: 1 };
  back.setShown(false);

  const soil = (part: Box) => {
    // what follows from everything being new is no change of the user's
    if (soiled !== 'all') changedAt = performance.now();
    soiled = withPart(soiled, part);
    if (job) job.soiled = withPart(job.soiled, part);
  };
  const soilAll = () => {
    soiled = 'all';
    if (job) job.soiled = 'all';
  };

  const follow = (view: View) => {
    if (sameView(laid, view)) return;
    laid = { zoom: view.zoom, pan: { ...view.pan } };
    movedAt = performance.now();
    front.lay(laid);
  };

  const thingsIn = (part: Box): T[] =>
    scene.things().filter((thing) => {
      const box = scene.boxOf(thing);
      return box !== undefined && !isApart(box, part);
    });

  /** Mends a part of the picture in place; false: there is too much in it. */
  const mend = (part: Box): boolean => {
    const things = thingsIn(part);
    if (things.length > FEW) return false;
    front.within(part, () => {
      for (const thing of things) scene.paint(front.context, thing);
    });
    return true;
  };

  const start = (view: View) => {
    // the very first one is the sooner there the smaller it is
    back.begin(view, format, front.view() !== null);
    job = { view, things: scene.things(), area: back.area(), next: 0, soiled: null };
  };

  const swap = ({ soiled: since }: Job<T>) => {
    [front, back] = [back, front];
    if (laid) front.lay(laid);
    front.setShown(true);
    back.setShown(false);
    soiled = since;
    job = null;
  };

  const work = (current: Job<T>, until: number) => {
    const { things, area } = current;
    while (current.next < things.length) {
      const end = Math.min(things.length, current.next + BETWEEN_LOOKS);
      for (; current.next < end; current.next++) {
        const thing = things[current.next];
        const box = thing && scene.boxOf(thing);
        if (thing && box && !isApart(box, area)) scene.paint(back.context, thing);
      }
      if (performance.now() > until || isAsked()) return;
    }
    swap(current);
  };

  const isWanted = (view: View, isStill: boolean): boolean =>
    soiled !== null || !front.covers(view, scene.content()) || (isStill && !front.isExact(view));

  const sliceAt = (now: number, isStill: boolean): number => {
    if (!front.view()) return FIRST_SLICE_MS;
    if (!isStill) return MOVING_SLICE_MS;
    return now - changedAt > CHANGING_MS ? SLICE_MS : CHANGING_SLICE_MS;
  };

  const step: Picture['step'] = (view, wanted) => {
    if (!sameFormat(format, wanted)) {
      format = wanted;
      job = null;
      soilAll();
    }
    follow(view);
    const now = performance.now();
    const isStill = now - movedAt > STILL_MS;
    if (soiled && soiled !== 'all' && !job && mend(soiled)) soiled = null;
    if (!job && isWanted(view, isStill) && laid) start(laid);
    if (!job) return;
    work(job, now + sliceAt(now, isStill));
  };

  return {
    soil,
    soilAll,
    beginAgain: () => {
      job = null;
      soiled = 'all';
    },
    isThere: () => front.view() !== null,
    step,
    isExact: (view) => soiled === null && job === null && front.isExact(view),
  };
};
