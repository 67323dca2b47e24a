import type { Core } from 'cytoscape';
import { type Selection, select } from '../state/selection';
import { FILLED } from './fast/filling';

const chosenIds = (cy: Core): Set<string> => new Set(cy.elements(':selected').map((element) => element.id()));

const show = (cy: Core, ids: ReadonlySet<string>): void =>
  cy.batch(() => {
    for (const element of cy.elements(':selected').toArray()) if (!ids.has(element.id())) element.unselect();
    for (const id of ids) cy.getElementById(id).select();
  });

/** Keeps the canvas and the shared selection in step, both ways. Returns how to stop. */
export const syncSelection = (cy: Core, selection: Selection): (() => void) => {
  let showing = false;
  // Cytoscape tells of each element on its own; one tap may choose one and let go of another.
  let told = false;
  const tell = () => {
    if (showing || told) return;
    told = true;
    queueMicrotask(() => {
      told = false;
      if (!cy.destroyed()) select(selection, chosenIds(cy));
    });
  };
  const follow = () => {
    showing = true;
    show(cy, selection.getState().ids);
    showing = false;
  };
  cy.on('select unselect', tell);
  cy.on(FILLED, follow);
  follow();
  const unsubscribe = selection.subscribe(follow);
  return () => {
    unsubscribe();
    cy.off('select unselect', tell);
    cy.off(FILLED, follow);
  };
};
