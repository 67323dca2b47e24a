import './backdrop.css';
import { Image, X } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { CanvasView } from '../../../canvas/view';
import { ZONE_LIMITS, zoneListsOf } from '../../../domain/backdrop/presets';
import type { Backdrop } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { useZoneListWords } from '../../../i18n/zoneWords';
import { GroundPicture } from '../../../picture/GroundPicture';
import { newId } from '../../../state/id';
import { Button, IconButton } from '../../../ui/Button';
import { focusOn } from '../../../ui/focus';
import { NameList } from '../../../ui/NameList';
import { PictureChoice } from '../../../ui/PictureChoice';
import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { type BackdropChoice, backdropOfChoice, choiceOf, choicesFor, choose } from './choosing';
import { PictureFields } from './PictureFields';
import { TextFields } from './TextFields';

/** Takes the focus when the panel opens. */
const TITLE = 'backdrop-title';
/** What the panel offers of what can be done elsewhere too. */
const OFFERED: ReadonlySet<string> = new Set(['tidy', 'addText']);

export interface BackdropPanelProps {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
  readonly view: CanvasView | null;
  readonly onClose: () => void;
}

const ChoicePicture = ({
  drawing,
  choice,
}: {
  readonly drawing: Drawing;
  readonly choice: BackdropChoice;
}) =>
  choice === 'image' ? (
    <Image className="choice-icon" strokeWidth={1.25} aria-hidden />
  ) : (
    <GroundPicture backdrop={backdropOfChoice(drawing, choice)} />
  );

const Choices = ({ drawing, view }: Pick<BackdropPanelProps, 'drawing' | 'view'>) => {
  const t = useWords('backdrop');
  const content = useContent(drawing);
  return (
    <PictureChoice
      label={t('choice')}
      value={choiceOf(drawing, content)}
      onChange={(choice) => {
        choose(drawing, choice);
        // what was chosen is to be seen
        view?.fit();
      }}
      options={choicesFor(drawing).map((choice) => ({
        value: choice,
        label: t(`choice_${choice}`),
        picture: <ChoicePicture drawing={drawing} choice={choice} />,
      }))}
    />
  );
};

/** The names of the zones; the first that is edited makes the backdrop the map's own. */
const ZoneNames = ({ drawing, backdrop }: { readonly drawing: Drawing; readonly backdrop: Backdrop }) => {
  const words = useZoneListWords();
  return zoneListsOf(backdrop).map((list) => (
    <NameList
      key={list}
      words={words[list]}
      {...ZONE_LIMITS[list]}
      items={backdrop[list] ?? []}
      makeItem={() => ({ id: newId(), name: '' })}
      onChange={(items, typing) => drawing.setInfo({ backdrop: { ...backdrop, [list]: items } }, typing)}
    />
  ));
};

const Offered = ({ actions }: Pick<BackdropPanelProps, 'actions'>) => (
  <div className="backdrop-tools">
    {actions
      .filter(({ id }) => OFFERED.has(id))
      .map(({ id, icon, label, isEnabled, perform }) => (
        <Button key={id} isDisabled={isEnabled?.() === false} onPress={() => perform()}>
          {icon}
          {label}
        </Button>
      ))}
  </div>
);

/** What lies under the drawing. */
export const BackdropPanel = ({ drawing, actions, view, onClose }: BackdropPanelProps) => {
  const t = useWords('backdrop');
  const common = useWords('common');
  const content = useContent(drawing);
  // the workshop's own backdrop is among the choices
  useStore(drawing.workshop.store);
  useEffect(() => focusOn(TITLE), []);
  const { backdrop } = content;
  return (
    <aside className="backdrop-panel panel" aria-label={t('title')}>
      <div className="inspector-head">
        <h2 id={TITLE} className="panel-title" tabIndex={-1}>
          {t('title')}
        </h2>
        <IconButton
          look="plain"
          label={common('close')}
          icon={<X aria-hidden size={18} />}
          onPress={onClose}
        />
      </div>
      <p className="field-help">{t('help')}</p>
      <Choices drawing={drawing} view={view} />
      {choiceOf(drawing, content) === 'image' ? (
        <PictureFields drawing={drawing} image={backdrop?.image} view={view} />
      ) : null}
      {backdrop ? <ZoneNames drawing={drawing} backdrop={backdrop} /> : null}
      <Offered actions={actions} />
      <TextFields drawing={drawing} />
    </aside>
  );
};
