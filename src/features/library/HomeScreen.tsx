import './library.css';
import { Eye, FolderOpen, PencilLine, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isJoined } from '../../domain/device';
import { useWords, words } from '../../i18n';
import { type Library, livingWorkshops } from '../../state/library';
import { addressOf, goTo } from '../../state/route';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import { say } from '../../ui/toasts';
import { BackupReminder } from './BackupReminder';
import { beginMap, openExample } from './begin';
import { failureWords } from './collect/reportWords';
import { HomeFoot } from './HomeFoot';
import { OpenedAsFile } from './OpenedAsFile';
import { useOpening } from './useOpening';
import { WorkshopSection } from './WorkshopSection';

const HEADING = 'home-heading';
const ICON = { strokeWidth: 1.75, 'aria-hidden': true } as const;

const draw = (library: Library): void => goTo({ at: 'draw', ...beginMap(library) });

const showExample = async (library: Library): Promise<void> => {
  const opened = await openExample(library);
  if (opened.ok) goTo({ at: 'maps', workshop: opened.value });
  else if (opened.error.type === 'unreachable') say(words('problems')('exampleFailed'));
  else say(failureWords({ file: words('library')('example'), problem: opened.error }));
};

interface FirstChoiceProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly help: string;
}

const Words = ({ icon, title, help }: FirstChoiceProps) => (
  <>
    {icon}
    <span className="first-choice-title">{title}</span>
    <span className="first-choice-help">{help}</span>
  </>
);

interface BeginProps {
  readonly library: Library;
  readonly pick: () => void;
}

/** The first visit: what this is in one sentence, and three ways to begin. */
const Welcome = ({ library, pick }: BeginProps) => {
  const t = useWords('library');
  const common = useWords('common');
  return (
    <div className="welcome">
      <h1 id={HEADING} tabIndex={-1}>
        {common('appName')}
      </h1>
      <p className="welcome-sentence">{t('sentence')}</p>
      <ul className="first-choices" aria-label={t('begin')}>
        <li>
          <button type="button" className="first-choice panel" data-main onClick={() => draw(library)}>
            <Words icon={<PencilLine size={28} {...ICON} />} title={t('draw')} help={t('drawHelp')} />
          </button>
        </li>
        <li>
          <a className="first-choice panel" href={addressOf({ at: 'prepare' })}>
            <Words icon={<Users size={28} {...ICON} />} title={t('prepare')} help={t('prepareHelp')} />
          </a>
        </li>
        <li>
          <button type="button" className="first-choice panel" onClick={() => void showExample(library)}>
            <Words icon={<Eye size={28} {...ICON} />} title={t('example')} help={t('exampleHelp')} />
          </button>
        </li>
      </ul>
      <div className="welcome-file">
        <Button onPress={pick}>
          <FolderOpen size={20} {...ICON} />
          {t('openFile')}
        </Button>
        <span>{t('openFileHelp')}</span>
      </div>
      <p className="welcome-privacy">{t('privacy')}</p>
    </div>
  );
};

interface ToolbarProps extends BeginProps {
  /** Something else on the page is what one has come for. */
  readonly isQuiet: boolean;
}

const Toolbar = ({ library, pick, isQuiet }: ToolbarProps) => {
  const t = useWords('library');
  return (
    <div className="home-tools">
      <Button look={isQuiet ? 'normal' : 'primary'} onPress={() => draw(library)}>
        <PencilLine size={20} {...ICON} />
        {t('draw')}
      </Button>
      <a className="button" href={addressOf({ at: 'prepare' })}>
        <Users size={20} {...ICON} />
        {t('prepare')}
      </a>
      <Button onPress={pick}>
        <FolderOpen size={20} {...ICON} />
        {t('openFile')}
      </Button>
      <Button onPress={() => void showExample(library)}>
        <Eye size={20} {...ICON} />
        {t('example')}
      </Button>
    </div>
  );
};

export interface HomeScreenProps {
  readonly library: Library;
  /** What else there is to say of this device. */
  readonly foot?: ReactNode;
}

/** Where everything begins: the workshops of this device with their maps, or the ways to a first one. */
export const HomeScreen = ({ library, foot }: HomeScreenProps) => {
  const t = useWords('library');
  const { workshops, loaded } = useStore(library.store);
  const { pick, element } = useOpening(library);
  const shown = livingWorkshops(workshops);
  if (!loaded) return null;
  const isParticipants = shown.every(({ workshop }) => isJoined(workshop.entities()));
  const tools = <Toolbar library={library} pick={pick} isQuiet={isParticipants} />;
  return (
    <div className="home">
      <OpenedAsFile />
      {shown.length === 0 ? (
        <Welcome library={library} pick={pick} />
      ) : (
        <>
          <BackupReminder library={library} />
          <div className="home-head">
            <h1 id={HEADING} tabIndex={-1}>
              {t('myWorkshops')}
            </h1>
            {isParticipants ? null : tools}
          </div>
          {shown.map((open) => (
            <WorkshopSection
              key={open.workshop.id}
              library={library}
              open={open}
              onDeleted={() => focusOn(HEADING)}
            />
          ))}
          {isParticipants ? tools : null}
        </>
      )}
      {element}
      <HomeFoot />
      {foot}
    </div>
  );
};
