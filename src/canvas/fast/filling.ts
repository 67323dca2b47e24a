import type { Core } from 'cytoscape';
import { isAsked } from './asked';
import { fastCanvas } from './fastCanvas';
import { boxAround, type Definition } from './plain';
import type { Box } from './sheet';

/** Told once everything that was to come is on the canvas. */
export const FILLED = 'filled';

/** So few are there at once: nobody waits for them. */
const FEW = 30;
/** So many are put on the canvas at once, though seen plainly first. The rest follows bit by bit, so that no frame waits. */
const AT_ONCE = 150;
const BIT = 25;
/** Long enough to get on, and so short that a hand is answered in between. */
const SLICE_MS = 30;

interface Coming {
  readonly missing: Definition[];
  readonly all: () => readonly Definition[];
}

// not in the canvas's own scratch: whatever is put there makes it style everything anew
const comingByCore = new WeakMap<Core, Coming>();

const toAdd = (definition: Definition) => ({ ...definition, classes: [...definition.classes] });

const bring = (cy: Core, some: readonly Definition[]): void => {
  cy.batch(() => cy.add(some.map(toAdd)));
};

const bringSlice = (cy: Core, missing: Definition[]): void => {
  const start = performance.now();
  do {
    if (missing.length > 0) bring(cy, missing.splice(0, BIT));
    fastCanvas(cy).settle();
  } while (missing.length > 0 && performance.now() - start < SLICE_MS && !isAsked());
};

const finish = (cy: Core): void => {
  comingByCore.delete(cy);
  fastCanvas(cy).expect(null);
  cy.emit(FILLED);
};

/** Brings the rest bit by bit once the plain picture is seen, with room for input and frames in between. */
const goOnFilling = (cy: Core, coming: Coming): void => {
  const { port1: turn, port2: ask } = new MessageChannel();
  // a later drawing brings its own rest
  const isWanted = () => !cy.destroyed() && comingByCore.get(cy) === coming;
  turn.onmessage = () => {
    if (isWanted()) bringSlice(cy, coming.missing);
    if (isWanted() && coming.missing.length > 0) return ask.postMessage(null);
    turn.close();
    if (isWanted()) finish(cy);
  };
  const begin = () => {
    if (!isWanted()) turn.close();
    // the frame that shows the picture comes first
    else if (fastCanvas(cy).hasPicture()) setTimeout(() => ask.postMessage(null));
    else requestAnimationFrame(begin);
  };
  requestAnimationFrame(begin);
};

/**
 * Puts what is missing on a canvas. Of very much, most comes in the next frames; a canvas that was empty shows a plain
 * picture of `all` until then.
 */
export const fill = (cy: Core, missing: Definition[], all: () => readonly Definition[]): void => {
  const wasComing = comingByCore.has(cy);
  const isEmpty = cy.elements().empty();
  const isMuch = missing.length > (isEmpty ? FEW : AT_ONCE);
  const everything = isEmpty ? [...missing] : undefined;
  if (isMuch && (isEmpty || wasComing)) fastCanvas(cy).expect(everything ?? all());
  if (missing.length > 0 && missing.length <= AT_ONCE) bring(cy, missing.splice(0));
  if (isMuch) {
    const coming = { missing, all: () => everything ?? all() };
    comingByCore.set(cy, coming);
    goOnFilling(cy, coming);
  } else if (wasComing) finish(cy);
};

/** Where everything will stand; undefined when all of it is there. */
export const comingBox = (cy: Core): Box | undefined => boxAround(comingByCore.get(cy)?.all() ?? []);
