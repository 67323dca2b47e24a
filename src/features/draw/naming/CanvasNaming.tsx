import { useEffect, useReducer } from 'react';
import { useStore } from 'zustand';
import type { CanvasView } from '../../../canvas/view';
import type { RosterEntry } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import { addOnce, tellNamed } from '../adding';
import type { Drawing, Naming } from '../drawing';
import { NameField } from './NameField';

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
  const take = (name: string, entry?: RosterEntry): void => {
    if (naming.what === 'rename') {
      drawing.rename(naming.id, name);
      return;
    }
    const { linkedTo } = naming;
    const named = addOnce(drawing, name, naming.at, {
      ...(linkedTo && { linkedTo }),
      ...(entry && { entry }),
    });
    if (named) tellNamed(named);
  };
  const takeAndGoOn = (name: string, entry?: RosterEntry) => {
    take(name, entry);
    if (naming.what === 'rename') return end();
    const at = drawing.freePlace(naming.around);
    view.reveal(at);
    show({ what: 'new', at, around: naming.around });
  };
  return (
    <NameField
      key={naming.what === 'rename' ? naming.id : 'new'}
      drawing={drawing}
      at={view.toScreen(placeOf(drawing, naming))}
      initial={nameOf(drawing, naming)}
      onEnter={takeAndGoOn}
      onPick={naming.what === 'new' ? (entry) => takeAndGoOn(entry.name, entry) : undefined}
      onEnd={end}
      onLeave={(name) => {
        take(name);
        show(null);
      }}
    />
  );
};
