// The looks of the parts first: how the screen arranges them on small ones comes after and wins.
import './legend.css';
import './panels.css';
import './draw.css';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PressEvent } from 'react-aria-components';
import { useStore } from 'zustand';
import { GLIDE, MapCanvas } from '../../canvas/MapCanvas';
import { TAKES_KEYS } from '../../canvas/takesKeys';
import type { CanvasView, Insets } from '../../canvas/view';
import type { Point } from '../../domain/layout/shapes';
import { useWords, words } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import type { Saving } from '../../state/saving';
import { createSelection, select } from '../../state/selection';
import { saveWorkshopFile } from '../../storage/saveWorkshop';
import { focusOn } from '../../ui/focus';
import { say } from '../../ui/toasts';
import { useKeys } from '../../ui/useKeys';
import { tidyOffThread } from '../../workers/tidy';
import { drawActions } from './actions';
import { CanvasNaming } from './CanvasNaming';
import { connectGesture } from './connecting';
import { aroundOf, createDrawing, type Drawing } from './drawing';
import { useContent, useSelected } from './hooks';
import { Inspector } from './Inspector';
import { Legend } from './Legend';
import { ListPanel, NEW_ACTOR_FIELD } from './ListPanel';
import { saveMapPng } from './save';
import { ConnectHint, EmptyHint, ToolBar, ZoomTools } from './Tools';
import { TopBar } from './TopBar';

export interface DrawScreenProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
  readonly saving: Saving;
  /** Sends the map away; stands wherever drawing ends. */
  readonly sendButton?: ReactNode;
  /** What the members of a group drew and the group has not taken; stands beside its map. */
  readonly tray?: ReactNode;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Opens the name field for a new actor, perhaps one that is linked to another at once. */
const startNamingAt = (drawing: Drawing, view: CanvasView | null, at: Point, linkedTo?: string) => {
  const around = aroundOf(at, view?.centre() ?? ORIGIN, view?.isTall() ?? false);
  drawing.store.setState({
    naming: { what: 'new', at, around, ...(linkedTo ? { linkedTo } : {}) },
    connecting: null,
  });
};

const tidyMap = async (drawing: Drawing, view: CanvasView | null): Promise<void> => {
  const { actors, links } = drawing.content();
  const shapes = drawing.kinds().actors.map(({ id, shape }) => [id, shape] as const);
  const places = await tidyOffThread(actors, links, new Map(shapes)).catch(() => undefined);
  if (!places) return say(words('draw')('tidyFailed'));
  drawing.move(places, GLIDE);
  say(words('draw')('tidied'));
  // The view follows when the actors have come to rest.
  setTimeout(() => view?.fit(), 250);
};

const WIDE = '(min-width: 900px)';
const PHONE = '(max-width: 599px)';
const TOOLS = 72;
const LEGEND = 236;
const SIDE = 324;

/**
 * How much of the canvas is covered: on wide screens by the legend and what stands on the right, on narrow ones by what
 * stands at the bottom, and by the tools.
 */
const insetsOf = (side: HTMLElement | null): Insets => {
  const panels = [...(side?.children ?? [])];
  if (matchMedia(WIDE).matches) {
    return { top: 0, bottom: TOOLS, left: LEGEND, right: panels.length > 0 ? SIDE : 0 };
  }
  const sheet = matchMedia(PHONE).matches ? panels.reduce((sum, panel) => sum + panel.clientHeight, 0) : 0;
  return { top: 0, bottom: Math.max(TOOLS, sheet), left: 0, right: 0 };
};

/** Presses that come from a keyboard or a screen reader. */
const BY_KEY: ReadonlySet<string> = new Set(['keyboard', 'virtual']);

/** Long enough for a second tap to find the actor where the first one did. */
const UNCOVER_AFTER_MS = 350;

/** What is chosen on the canvas or in the list comes out from under the panels. */
const useUncovered = (drawing: Drawing, view: CanvasView | null): void => {
  const selected = useSelected(drawing);
  useEffect(() => {
    const [id, ...others] = selected;
    if (!view || !id || others.length > 0) return;
    const soon = setTimeout(() => {
      const at = drawing.placeOf(id);
      if (at) view.uncover(at);
    }, UNCOVER_AFTER_MS);
    return () => clearTimeout(soon);
  }, [drawing, view, selected]);
};

/** Drawing one map: the canvas is the page, tools float above it. */
export const DrawScreen = ({ open, mapId, saving }: DrawScreenProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const { workshop, undo } = open;
  const [selection] = useState(createSelection);
  const drawing = useMemo(() => createDrawing(workshop, mapId, selection), [workshop, mapId, selection]);
  const [view, setView] = useState<CanvasView | null>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [listOpen, setListOpen] = useState(false);
  const [legendOpen, setLegendOpen] = useState(false);
  const content = useContent(drawing);
  const connecting = useStore(drawing.store, (state) => state.connecting);
  const side = useRef<HTMLDivElement>(null);
  useUncovered(drawing, view);

  const connect = useMemo(() => connectGesture(drawing), [drawing]);
  const rename = (id: string) => drawing.store.setState({ naming: { what: 'rename', id } });
  const centre = () => view?.centre() ?? ORIGIN;
  const freePlace = () => drawing.freePlace(aroundOf(centre(), centre(), view?.isTall() ?? false));

  const toggleList = ({ pointerType }: PressEvent) => {
    setListOpen(!listOpen);
    // Whoever opens it by key goes on by key; a finger would not want the keyboard on the screen at once.
    if (!listOpen && BY_KEY.has(pointerType)) focusOn(NEW_ACTOR_FIELD);
  };

  const actions = drawActions({
    drawing,
    undo,
    startNaming: () => startNamingAt(drawing, view, freePlace()),
    startRename: rename,
    toggleConnect: connect.toggle,
    view,
    tidy: () => void tidyMap(drawing, view),
    letGo: () => {
      connect.stop();
      select(selection, []);
    },
  });
  useKeys((event) => {
    const onCanvas = event.target instanceof Element && event.target.closest('.canvas-keys') !== null;
    const action = actions.find((one) => (onCanvas || one.anywhere) && one.keyTest?.(event));
    if (!action) return;
    event.preventDefault();
    action.perform(event);
  });

  useEffect(() => {
    // A selection of what has just been undone or deleted elsewhere would leave an empty inspector.
    const here = new Set([...content.actors, ...content.links].map(({ id }) => id));
    const still = [...selection.getState().ids].filter((id) => here.has(id));
    select(selection, still);
  }, [content, selection]);

  const description = t('canvas', {
    actors: common('actors', { count: content.actors.length }),
    links: common('links', { count: content.links.length }),
  });

  return (
    <div className="draw">
      <TopBar
        drawing={drawing}
        undo={undo}
        saving={saving}
        actions={actions}
        listOpen={listOpen}
        onToggleList={toggleList}
        onShowKinds={matchMedia(WIDE).matches ? undefined : () => setLegendOpen(true)}
        onSaveFile={() => saveWorkshopFile(open, { maps: [mapId] })}
        onSavePng={(background) => void saveMapPng(workshop, mapId, background)}
      />
      <div className="draw-stage">
        <div
          ref={canvas}
          className="canvas-keys"
          role="application"
          {...TAKES_KEYS}
          // Cytoscape keeps a press from moving the focus: the keys should go where the hand is.
          onPointerUp={(event) => event.currentTarget.focus({ preventScroll: true })}
          aria-label={description}
          aria-description={t('canvasKeys')}
        >
          <MapCanvas
            workshop={workshop}
            mapId={mapId}
            selection={selection}
            insets={() => insetsOf(side.current)}
            onReady={setView}
            handlers={{
              onTapEmpty: (at, hadSelection) => {
                if (connecting) connect.tapEmpty();
                else if (!hadSelection) startNamingAt(drawing, view, at);
              },
              onTapActor: (id) => connect.tapActor(id),
              onRename: (id) => {
                if (!connecting) rename(id);
              },
              onMoved: (places) => drawing.move(places),
              onLink: (source, target) => drawing.link(source, target),
              onLinkToEmpty: (source, at) => startNamingAt(drawing, view, at, source),
            }}
          />
        </div>
        {view ? (
          <CanvasNaming
            drawing={drawing}
            view={view}
            onEnd={() => canvas.current?.focus({ preventScroll: true })}
          />
        ) : null}
        <EmptyHint drawing={drawing} onStart={() => startNamingAt(drawing, view, centre())} />
        <Legend drawing={drawing} open={legendOpen} onClose={() => setLegendOpen(false)} />
        <div ref={side} className="draw-side">
          {connecting ? null : (
            <Inspector
              drawing={drawing}
              onConnect={connect.startFrom}
              onRename={rename}
              onRemove={() => actions.find(({ id }) => id === 'delete')?.perform()}
            />
          )}
          {listOpen ? (
            <ListPanel
              drawing={drawing}
              undo={undo}
              freePlace={freePlace}
              onClose={() => setListOpen(false)}
            />
          ) : null}
        </div>
        <ConnectHint drawing={drawing} onDone={connect.stop} />
        <ToolBar drawing={drawing} actions={actions} />
        <ZoomTools view={view} />
      </div>
    </div>
  );
};
