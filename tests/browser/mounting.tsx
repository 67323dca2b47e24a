import '@fontsource-variable/inter';
import type { Core } from 'cytoscape';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect } from 'vitest';
import '../../src/ui/base.css';
import '../../src/ui/controls.css';
import '../../src/app/app.css';

let root: Root | undefined;

afterEach(() => {
  root?.unmount();
  root = undefined;
  document.body.replaceChildren();
});

/** Shows a screen the way the workshop's frame does, on the whole page. */
export const mount = (screen: ReactNode): void => {
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  root.render(
    <div className="page">
      <h1>Työpaja</h1>
      <main className="page-main">{screen}</main>
    </div>,
  );
};

/** Shows a screen that is a whole page by itself. */
export const mountPage = (screen: ReactNode): void => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(screen);
};

/** Shows other content in the place of the last. */
export const update = (screen: ReactNode): void =>
  root?.render(
    <div className="page">
      <h1>Työpaja</h1>
      <main className="page-main">{screen}</main>
    </div>,
  );

const coreOf = (element: Element | null): Core | undefined => Reflect.get(element ?? {}, '_cyreg')?.cy;

/** The live canvas on the page, once it holds so many actors. */
export const canvasWith = async (actors: number): Promise<Core> => {
  const find = () => coreOf(document.querySelector('.canvas-surface'));
  await expect.poll(() => find()?.nodes().length).toBe(actors);
  const cy = find();
  if (!cy) throw new Error('There is no canvas.');
  return cy;
};

/** Where an actor stands on the page, in px. */
export const placeOnPage = (cy: Core, id: string): { x: number; y: number } => {
  const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {};
  const { x, y } = cy.getElementById(id).renderedPosition();
  return { x: left + x, y: top + y };
};
