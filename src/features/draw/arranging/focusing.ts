import { useMemo } from 'react';
import { useStore } from 'zustand';
import { withinSteps } from '../../../domain/neighbourhood';
import { words } from '../../../i18n';
import { amountsOf } from '../../../i18n/amounts';
import { announce } from '../../../ui/toasts';
import { onlyActor } from '../chosen';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';

const STEPS = 2;

/** Whether there is somebody to focus on, or a focus to be lifted. */
export const canFocus = (drawing: Drawing): boolean =>
  drawing.store.getState().focus !== null || onlyActor(drawing) !== undefined;

/** Shows everything again. */
export const stopFocus = (drawing: Drawing): void => {
  if (drawing.store.getState().focus === null) return;
  drawing.store.setState({ focus: null });
  announce(words('tidying')('unfocused'));
};

/** Dims what is more than two steps from the chosen actor; when that is so already, shows everything again. */
export const toggleFocus = (drawing: Drawing): void => {
  const id = onlyActor(drawing);
  if (id === undefined || drawing.store.getState().focus === id) {
    stopFocus(drawing);
    return;
  }
  drawing.store.setState({ focus: id });
  const content = drawing.content();
  const near = withinSteps(content, id, STEPS);
  const name = content.actors.find((actor) => actor.id === id)?.name ?? '';
  const { actors } = amountsOf({ actors: [...near], links: [] });
  announce(words('tidying')('focused', { name, actors }));
};

const NOTHING: ReadonlySet<string> = new Set();

/** Ids of the actors that are dimmed now. */
export const useDimmed = (drawing: Drawing): ReadonlySet<string> => {
  const focus = useStore(drawing.store, (state) => state.focus);
  const content = useContent(drawing);
  return useMemo(() => {
    if (focus === null) return NOTHING;
    const near = withinSteps(content, focus, STEPS);
    // whoever was in focus may have been removed
    if (near.size === 0) return NOTHING;
    return new Set(content.actors.flatMap(({ id }) => (near.has(id) ? [] : [id])));
  }, [content, focus]);
};
