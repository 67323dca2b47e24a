import { words } from '../../i18n';
import { select } from '../../state/selection';
import { say } from '../../ui/toasts';
import { onlyActor } from './chosen';
import type { Drawing } from './drawing';

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

/** Linking by taps on one map. */
export const connectGesture = (drawing: Drawing): ConnectGesture => {
  const { store, selection } = drawing;

  const from = (source: string | null) => {
    store.setState({ connecting: { source }, naming: null, tool: 'one' });
    afterTap(() => select(selection, source ? [source] : []));
  };
  const stop = () => store.setState({ connecting: null });

  const nameOf = (id: string): string =>
    drawing.content().actors.find((actor) => actor.id === id)?.name ?? '';

  /** What is linked stays linked: a tap too many does no harm here. */
  const linkTo = (source: string, target: string) => {
    const isNew = drawing.link(source, target) !== undefined;
    if (!isNew) say(words('gestures')('alreadyLinked', { source: nameOf(source), target: nameOf(target) }));
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
    toggle: () => (store.getState().connecting ? stop() : from(onlyActor(drawing) ?? null)),
    startFrom: from,
    stop,
    tapActor,
    tapEmpty: stop,
  };
};
