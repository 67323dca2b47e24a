import type { Core } from 'cytoscape';
import { fastCanvas } from './fastCanvas';
import { boxAround, type Definition } from './plain';
import type { Box } from './sheet';

/** Told once everything that was to come is on the canvas. */
export const FILLED = 'filled';

/** No more than so many elements come onto a canvas at once. The rest follows bit by bit, so that no frame waits. */
const AT_ONCE = 150;
const BIT = 25;
const SLICE_MS = 12;

// not in the canvas's own scratch: whatever is put there makes it style everything anew
const comingByCore = new WeakMap<Core, readonly Definition[]>();
const NOTHING: readonly Definition[] = [];

const coming = (cy: Core): readonly Definition[] => comingByCore.get(cy) ?? NOTHING;

const toAdd = (definition: Definition) => ({ ...definition, classes: [...definition.classes] });

const bring = (cy: Core, some: readonly Definition[]): void => {
  cy.batch(() => cy.add(some.map(toAdd)));
};

const bringSlice = (cy: Core, missing: Definition[]): void => {
  const start = performance.now();
  do {
    bring(cy, missing.splice(0, BIT));
    fastCanvas(cy).settle();
  } while (missing.length > 0 && performance.now() - start < SLICE_MS);
};

/** Brings the rest frame by frame. */
const goOnFilling = (cy: Core, missing: Definition[]): void => {
  const fast = fastCanvas(cy);
  const next = () => {
    // a later drawing brings its own rest
    if (cy.destroyed() || coming(cy) !== missing) return;
    if (fast.hasPicture()) bringSlice(cy, missing);
    if (missing.length > 0) requestAnimationFrame(next);
    else finish(cy);
  };
  requestAnimationFrame(next);
};

const finish = (cy: Core): void => {
  fastCanvas(cy).expect(null);
  cy.emit(FILLED);
};

/**
 * Puts what is missing on a canvas. Of very much, most comes in the next frames, and a canvas that was empty shows a
 * plain picture of `all` until then.
 */
export const fill = (cy: Core, missing: Definition[], all: () => Definition[]): void => {
  const wasComing = coming(cy).length > 0;
  const isMuch = missing.length > AT_ONCE;
  if (isMuch && wasComing) fastCanvas(cy).expect(all());
  else if (isMuch && cy.elements().empty()) fastCanvas(cy).expect([...missing]);
  comingByCore.set(cy, isMuch ? missing : NOTHING);
  if (isMuch) {
    goOnFilling(cy, missing);
    return;
  }
  if (missing.length > 0) bring(cy, missing);
  if (wasComing) finish(cy);
};

/** Where what is still to come will stand; undefined when everything is there. */
export const comingBox = (cy: Core): Box | undefined => boxAround(coming(cy));
