import { useStore } from 'zustand';
import type { CanvasView } from '../../canvas/view';
import { useWords } from '../../i18n';
import { useViewWords } from '../../i18n/viewWords';
import { Button } from '../../ui/Button';
import { ZoomButtons } from '../../ui/ZoomButtons';
import type { Action } from './actions/action';
import type { Drawing } from './drawing';
import { useContent } from './hooks';

/** The tools of drawing, at the bottom where a thumb reaches them. */
export const ToolBar = ({
  drawing,
  actions,
}: {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
}) => {
  const t = useWords('draw');
  const connecting = useStore(drawing.store, (state) => state.connecting);
  const { actors } = useContent(drawing);
  const enough: Readonly<Record<string, boolean>> = {
    add: true,
    connect: actors.length > 1,
    tidy: actors.length > 1,
  };
  return (
    <div className="tool-bar panel" role="toolbar" aria-label={t('toolbar')}>
      {actions
        .filter((action) => action.id in enough)
        .map((action) => (
          <Button
            key={action.id}
            look={action.id === 'add' ? 'primary' : 'normal'}
            isDisabled={!enough[action.id]}
            {...(action.id === 'connect' ? { pressed: connecting !== null } : {})}
            onPress={() => action.perform()}
          >
            {action.icon}
            {action.label}
          </Button>
        ))}
    </div>
  );
};

/** How much of the map is in sight. */
export const ZoomTools = ({ view }: { readonly view: CanvasView | null }) => {
  const labels = useViewWords();
  return (
    <div className="zoom-tools panel" role="toolbar" aria-label={labels.tools}>
      <ZoomButtons
        labels={labels}
        onZoomIn={() => view?.zoomIn()}
        onZoomOut={() => view?.zoomOut()}
        onFit={() => view?.fit()}
      />
    </div>
  );
};

/** Says what the next tap does while linking by taps. */
export const ConnectHint = ({
  drawing,
  onDone,
}: {
  readonly drawing: Drawing;
  readonly onDone: () => void;
}) => {
  const t = useWords('draw');
  const common = useWords('common');
  const connecting = useStore(drawing.store, (state) => state.connecting);
  const { actors } = useContent(drawing);
  if (!connecting) return null;
  const source = actors.find((actor) => actor.id === connecting.source);
  return (
    <div className="connect-hint panel" role="status">
      <span>{source ? t('connectPickOthers', { name: source.name }) : t('connectPickFirst')}</span>
      <Button onPress={onDone}>{common('done')}</Button>
    </div>
  );
};

/** Teaches with one sentence and one button while the map is empty. */
export const EmptyHint = ({
  drawing,
  onStart,
}: {
  readonly drawing: Drawing;
  readonly onStart: () => void;
}) => {
  const t = useWords('draw');
  const naming = useStore(drawing.store, (state) => state.naming);
  const { actors } = useContent(drawing);
  if (actors.length > 0 || naming) return null;
  return (
    <div className="empty-hint">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyHelp')}</p>
      <Button look="primary" onPress={onStart}>
        {t('firstActor')}
      </Button>
    </div>
  );
};
