import type { Core, ElementDefinition } from 'cytoscape';
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { useStore } from 'zustand';
import { look } from '../state/look';
import { fastCanvas } from './fast/fastCanvas';
import { CANVAS_FONT, stylesheetFor } from './stylesheet';
import { zoomByWheel } from './wheel';

/** Constant, so that no render of React ever reaches the elements: the change stream alone draws. */
const NO_ELEMENTS: ElementDefinition[] = [];
const FONT_WAIT_MS = 1500;
const FONT = `500 14px ${CANVAS_FONT}`;

export interface CytoscapeMountProps {
  /** Called once with the live canvas; what it returns is called before the canvas goes. Must not change. */
  readonly onMount: (cy: Core) => () => void;
}

/** Labels drawn before the font has come would keep the stand-in's letters. */
const redrawWithFont = async (cy: Core): Promise<void> => {
  if (document.fonts.check(FONT)) return;
  const patience = new Promise((resolve) => setTimeout(resolve, FONT_WAIT_MS));
  // without its file the stand-in's letters must do
  const font = document.fonts.load(FONT).catch(() => undefined);
  await Promise.race([font, patience]);
  if (!cy.destroyed()) fastCanvas(cy).repaint();
};

/** A change of state before the first frame makes React run its effects before that frame, not after it. */
const BeforeFirstFrame = () => {
  const [, setBegun] = useState(false);
  useLayoutEffect(() => setBegun(true), []);
  return null;
};

const Mount = ({ onMount }: CytoscapeMountProps) => {
  const cyRef = useRef<Core | null>(null);
  const stylesheet = stylesheetFor(useStore(look));
  // The component calls this after every update; only the instance is of interest.
  const keep = useCallback((cy: Core) => {
    cyRef.current = cy;
  }, []);

  useEffect(() => {
    const cy = cyRef.current;
    if (!cy) return;
    fastCanvas(cy);
    void redrawWithFont(cy);
    const leave = [zoomByWheel(cy), onMount(cy)];
    return () => {
      for (const stop of leave) stop();
    };
  }, [onMount]);

  return (
    <>
      <CytoscapeComponent
        className="canvas-surface"
        elements={NO_ELEMENTS}
        stylesheet={stylesheet}
        cy={keep}
        minZoom={0.1}
        maxZoom={4}
      />
      <BeforeFirstFrame />
    </>
  );
};

/** Mounts a Cytoscape canvas and leaves it alone. */
export const CytoscapeMount = memo(Mount);
