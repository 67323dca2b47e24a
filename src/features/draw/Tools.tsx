import { Ellipsis } from 'lucide-react';
import { useStore } from 'zustand';
import type { CanvasView } from '../../canvas/view';
import { useWords } from '../../i18n';
import { useViewWords } from '../../i18n/viewWords';
import { Button, IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { MenuButton } from '../../ui/MenuButton';
import { useMedia } from '../../ui/useMedia';
import { ZoomButtons } from '../../ui/ZoomButtons';
import type { Action } from './actions/action';
import { WAYS } from './arranging/arrangeActions';
import { TidyMenu } from './arranging/TidyMenu';
import type { Drawing } from './drawing';
import type { DrawingState } from './drawingState';
import { useContent } from './hooks';
import { menuEntry } from './menuEntry';

/** The tools that are always in sight, and those that are where there is room. */
const FIRST = ['add', 'connect'];
const REST = ['many', 'lasso', 'networks', 'backdrop'];
const ROOMY = '(min-width: 700px)';

interface ToolBarProps {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
}

/** Whether a tool is in use; undefined for those that only act. */
const isDown = (id: string, { connecting, tool, panel }: DrawingState): boolean | undefined => {
  switch (id) {
    case 'connect':
      return connecting !== null;
    case 'many':
    case 'lasso':
      return tool === id;
    case 'networks':
    case 'backdrop':
      return panel === id;
    default:
      return undefined;
  }
};

interface ToolProps {
  readonly action: Action;
  readonly state: DrawingState;
}

const propsOf = ({ action, state }: ToolProps) => {
  const pressed = isDown(action.id, state);
  return {
    look: 'plain',
    isDisabled: action.isEnabled?.() === false,
    ...(pressed === undefined ? {} : { pressed }),
    onPress: () => action.perform(),
  } as const;
};

const Tool = (props: ToolProps) => (
  <Button {...propsOf(props)}>
    {props.action.icon}
    {props.action.label}
  </Button>
);

/** A tool that not everybody needs: its name is in the tooltip. */
const SmallTool = (props: ToolProps) => (
  <IconButton
    {...propsOf(props)}
    label={props.action.label}
    {...(props.action.shortcut ? { shortcut: props.action.shortcut } : {})}
    icon={props.action.icon}
  />
);

/** The tools of drawing: the first few always, the others where there is room, else in a menu. */
export const ToolBar = ({ drawing, actions }: ToolBarProps) => {
  const t = useWords('draw');
  const look = useWords('look');
  const state = useStore(drawing.store);
  const isRoomy = useMedia(ROOMY);
  // what can be done depends on what stands on the map
  useContent(drawing);
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => actions.find((action) => action.id === id) ?? []);
  const rest = named(REST);
  const ways = actions.filter(({ id, isEnabled }) => WAYS.some((way) => id.startsWith(way)) && isEnabled?.());
  return (
    <div className="tool-bar" role="toolbar" aria-label={t('toolbar')}>
      {named(FIRST).map((action) => (
        <Tool key={action.id} action={action} state={state} />
      ))}
      <TidyMenu drawing={drawing} actions={actions} />
      {isRoomy ? (
        <span className="tool-group">
          {rest.map((action) => (
            <SmallTool key={action.id} action={action} state={state} />
          ))}
        </span>
      ) : (
        <MenuButton
          label={look('moreTools')}
          icon={<Ellipsis {...ICON} />}
          entries={[...rest, ...ways].map(menuEntry)}
        />
      )}
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
