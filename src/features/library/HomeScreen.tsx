import './library.css';
import { Eye, FolderOpen, PencilLine, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useWords, words } from '../../i18n';
import { type Library, livingWorkshops } from '../../state/library';
import { addressOf, goTo } from '../../state/route';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import { say } from '../../ui/toasts';
import { beginMap, openExample } from './begin';
import { failureWords } from './reportWords';
import type { Report } from './takeIn';
import { useFilesIn } from './useFilesIn';
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

/** Whoever opens one workshop wants to see it; whose files failed wants to read why first. */
const goToOnlyOne = ({ taken, failures }: Report): void => {
  const [first, ...others] = taken;
  if (first && others.length === 0 && failures.length === 0) {
    goTo({ at: 'maps', workshop: first.workshopId });
  }
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

const Toolbar = ({ library, pick }: BeginProps) => {
  const t = useWords('library');
  return (
    <div className="home-tools">
      <Button look="primary" onPress={() => draw(library)}>
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
}

/** Where everything begins: the workshops of this device with their maps, or the ways to a first one. */
export const HomeScreen = ({ library }: HomeScreenProps) => {
  const t = useWords('library');
  const { workshops, loaded } = useStore(library.store);
  const { pick, element } = useFilesIn(library, goToOnlyOne);
  const shown = livingWorkshops(workshops);
  if (!loaded) return null;
  return (
    <div className="home">
      {shown.length === 0 ? (
        <Welcome library={library} pick={pick} />
      ) : (
        <>
          <div className="home-head">
            <h1 id={HEADING} tabIndex={-1}>
              {t('myWorkshops')}
            </h1>
            <Toolbar library={library} pick={pick} />
          </div>
          {shown.map((open) => (
            <WorkshopSection
              key={open.workshop.id}
              library={library}
              open={open}
              onDeleted={() => focusOn(HEADING)}
            />
          ))}
        </>
      )}
      {element}
    </div>
  );
};
