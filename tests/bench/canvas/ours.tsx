import type { Core } from 'cytoscape';
import { createRoot } from 'react-dom/client';
import { fastCanvas } from '../../../src/canvas/fast/fastCanvas';
import { MapCanvas, type MapCanvasHandlers } from '../../../src/canvas/MapCanvas';
import { addActor, addLink, moveActors } from '../../../src/domain/commands/records';
import type { Entities } from '../../../src/domain/entity';
import { createSelection, select } from '../../../src/state/selection';
import { createWorkshop, type Workshop } from '../../../src/state/workshop';
import type { Engine } from './engine';

const NOT_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };

const handlersOf = (workshop: Workshop): MapCanvasHandlers => ({
  onTapEmpty: () => undefined,
  onTapActor: () => undefined,
  onRename: () => undefined,
  onMoved: (places) => workshop.commit(moveActors(workshop.entities(), 'm1', places)),
  onLink: () => undefined,
  onLinkToEmpty: () => undefined,
  onMenu: () => undefined,
});

const coreOf = (stage: HTMLElement): Core => {
  const cy = Reflect.get(stage.querySelector('.canvas-surface') ?? {}, '_cyreg')?.cy;
  if (!cy) throw new Error('There is no canvas.');
  return cy;
};

const countOf = (entities: Entities): number =>
  [...entities.values()].filter(({ is }) => is === 'actor' || is === 'link').length;

/** The app's own canvas on an open workshop, as the drawing screen uses it. */
export const ours: Engine = {
  open: async (stage, entities) => {
    const workshop = createWorkshop('w1', entities);
    const selection = createSelection();
    const root = createRoot(stage.appendChild(document.createElement('div')));
    await new Promise((resolve) =>
      root.render(
        <MapCanvas
          workshop={workshop}
          mapId="m1"
          selection={selection}
          handlers={handlersOf(workshop)}
          insets={() => NOT_COVERED}
          onReady={resolve}
        />,
      ),
    );
    const cy = coreOf(stage);
    while (!fastCanvas(cy).hasPicture()) await new Promise(requestAnimationFrame);
    return {
      placeOf: (id) => ({ ...cy.getElementById(id).renderedPosition() }),
      select: (ids) => select(selection, ids),
      add: (id, at, linkedTo) => {
        workshop.commit({
          ...addActor('m1', { id, name: `Uusi toimija ${id}`, ...at }),
          ...addLink('m1', { id: `l${id}`, source: id, target: linkedTo }),
        });
      },
      atRest: () => fastCanvas(cy).isAtRest() && cy.elements().length === countOf(workshop.entities()),
    };
  },
};
