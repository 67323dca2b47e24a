import { words } from '../../i18n';
import { select } from '../../state/selection';
import { announce } from '../../ui/toasts';
import type { Drawing } from './drawing';
import { endNames } from './labels';

/** Linking without dragging: one tap says from whom, each further tap links to another. */
export interface ConnectGesture {
  readonly toggle: () => void;
  readonly startFrom: (id: string) => void;
  readonly stop: () => void;
  readonly tapActor: (id: string) => void;
  readonly tapEmpty: () => void;
}

/** Cytoscape chooses what was tapped only after telling of the tap: the source is shown once that is over. */
const afterTap = (show: () => void): void => void setTimeout(show, 0);

export const connectGesture = (drawing: Drawing): ConnectGesture => {
  const { store, selection } = drawing;

  const from = (source: string | null) => {
    store.setState({ connecting: { source }, naming: null });
    afterTap(() => select(selection, source ? [source] : []));
  };
  const stop = () => store.setState({ connecting: null });

  const chosenActor = (): string | null => {
    const [only, ...others] = selection.getState().ids;
    return only && others.length === 0 && drawing.content().actors.some(({ id }) => id === only)
      ? only
      : null;
  };

  const linkTo = (source: string, target: string) => {
    const link = drawing.link(source, target);
    if (link) announce(words('draw')('linkAdded', endNames(link, drawing.content())));
    from(source);
  };

  const tapActor: ConnectGesture['tapActor'] = (id) => {
    const { connecting } = store.getState();
    if (!connecting) return;
    if (connecting.source === null) from(id);
    else if (connecting.source === id) from(null);
    else linkTo(connecting.source, id);
  };

  return {
    toggle: () => (store.getState().connecting ? stop() : from(chosenActor())),
    startFrom: from,
    stop,
    tapActor,
    tapEmpty: () => (store.getState().connecting?.source ? from(null) : stop()),
  };
};
