import { useEffect, useReducer } from 'react';
import { useStore } from 'zustand';
import type { CanvasView } from '../../../canvas/view';
import type { RosterEntry } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import { addOnce, type Named, tellNamed } from '../adding';
import { nextPlace } from '../canvasGestures';
import type { Drawing } from '../drawing';
import type { Naming } from '../drawingState';
import { freePlaceBeside } from '../gestures/branching';
import { NameField } from './NameField';

type NamingNew = Extract<Naming, { what: 'new' }>;

/** Drawn again whenever the view moves, so that the field stays at its place on the map. */
const useViewport = (view: CanvasView): void => {
  const [, follow] = useReducer((count: number) => count + 1, 0);
  useEffect(() => view.onViewport(follow), [view]);
};

const placeOf = (drawing: Drawing, naming: Naming): Point => {
  if (naming.what === 'new') return naming.at;
  return drawing.placed().find(({ id }) => id === naming.id) ?? { x: 0, y: 0 };
};

const nameOf = (drawing: Drawing, naming: Naming): string =>
  naming.what === 'new' ? '' : (drawing.content().actors.find(({ id }) => id === naming.id)?.name ?? '');

export interface CanvasNamingProps {
  readonly drawing: Drawing;
  readonly view: CanvasView;
  /** Ended by a key or its button: the focus wants a place to go. */
  readonly onEnd: () => void;
}

/** The name field on the canvas: for new actors one after the other, and for the new name of one that is there. */
export const CanvasNaming = ({ drawing, view, onEnd }: CanvasNamingProps) => {
  const naming = useStore(drawing.store, (state) => state.naming);
  useViewport(view);
  if (!naming) return null;

  const show = (next: Naming | null) => drawing.store.setState({ naming: next });
  const end = () => {
    show(null);
    onEnd();
  };
  const take = (name: string, entry?: RosterEntry): Named | undefined => {
    if (naming.what === 'rename') {
      if (entry) drawing.become(naming.id, entry);
      else drawing.rename(naming.id, name);
      return undefined;
    }
    const { linkedTo } = naming;
    const named = addOnce(drawing, name, naming.at, {
      ...(linkedTo && { linkedTo }),
      ...(entry && { entry }),
    });
    if (named) tellNamed(named);
    return named;
  };
  const goOnAt = (at: Point, beside: Pick<NamingNew, 'linkedTo' | 'fansOut'>) => {
    if (naming.what === 'rename') return;
    view.reveal(at);
    show({ what: 'new', at, around: naming.around, ...beside });
  };
  const fanOutFrom = (hub: string) => goOnAt(freePlaceBeside(drawing, hub), { linkedTo: hub, fansOut: true });
  const takeAndGoOn = (name: string, entry?: RosterEntry) => {
    take(name, entry);
    if (naming.what === 'rename') end();
    else if (naming.fansOut && naming.linkedTo) fanOutFrom(naming.linkedTo);
    else goOnAt(nextPlace(drawing, naming.around, naming.at), {});
  };
  const takeAndBranch = (name: string) => {
    const named = take(name);
    if (named) fanOutFrom(named.actor.id);
  };
  return (
    <NameField
      key={naming.what === 'rename' ? naming.id : 'new'}
      drawing={drawing}
      at={view.toScreen(placeOf(drawing, naming))}
      initial={nameOf(drawing, naming)}
      onEnter={takeAndGoOn}
      onTab={naming.what === 'new' ? takeAndBranch : undefined}
      onPick={(entry) => takeAndGoOn(entry.name, entry)}
      onEnd={end}
      onLeave={(name) => {
        take(name);
        show(null);
      }}
    />
  );
};
