import { ArrowLeft } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import { isJoined } from '../../domain/device';
import { mapCalled } from '../../domain/mapCalled';
import { livingMap, workshopInfo } from '../../domain/select';
import { useWords, words } from '../../i18n';
import { mapCalledInWords } from '../../i18n/mapNames';
import type { OpenWorkshop } from '../../state/library';
import { namesShown } from '../../state/namesShown';
import { addressOf, type Route } from '../../state/route';
import type { Keeping } from '../../storage/keeping';
import { focusOn } from '../../ui/focus';
import { ICON } from '../../ui/icon';
import { KeptPage, NothingKept, Unreadable } from '../../ui/KeptRows';
import { say } from '../../ui/toasts';
import { goBack } from './goBack';
import { byDay, type Day } from './times';
import { useVersions } from './useVersions';
import { VersionRow } from './VersionRow';
import type { Version } from './versions';

const HEADING = 'history-heading';

export interface HistoryScreenProps {
  readonly keeping: Keeping;
  readonly open: OpenWorkshop;
  /** The only map to look at; absent: the whole workshop. */
  readonly map?: string | undefined;
}

/** What is looked at, and where one came from. */
const useSubject = ({ open, map }: Pick<HistoryScreenProps, 'open' | 'map'>) => {
  const common = useWords('common');
  const { id } = open.workshop;
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const showsNames = useStore(namesShown, (state) => state.in.has(id));
  const info = map === undefined ? undefined : livingMap(entities, map);
  const whole: Route = isJoined(entities) ? { at: 'home' } : { at: 'maps', workshop: id };
  return info
    ? {
        name: mapCalledInWords(mapCalled(entities, info, showsNames)),
        from: { at: 'draw', workshop: id, map: info.id } satisfies Route,
      }
    : { name: workshopInfo(entities)?.title || common('untitledWorkshop'), from: whole };
};

const DayList = ({ day, onRestore }: { readonly day: Day; readonly onRestore: (one: Version) => void }) => {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{day.name}</h2>
      <ul className="kept-rows">
        {day.versions.map((version) => (
          <VersionRow key={version.id} version={version} onRestore={onRestore} />
        ))}
      </ul>
    </section>
  );
};

/** Earlier moments of a workshop or of one map, each of which can be gone back to. */
export const HistoryScreen = ({ keeping, open, map }: HistoryScreenProps) => {
  const t = useWords('history');
  const { name, from } = useSubject({ open, map });
  const [reading, again] = useVersions(keeping.history, open, map);
  const versions = reading.state === 'read' ? reading.value : [];

  const restore = (version: Version) =>
    void goBack(keeping.history, open, version, map)
      .catch(() => say(words('common')('failed')))
      .finally(() => {
        focusOn(HEADING);
        again();
      });
  return (
    <KeptPage
      title={t('title')}
      headingId={HEADING}
      help={t('help')}
      before={
        <a className="kept-back" href={addressOf(from)}>
          <ArrowLeft {...ICON} />
          {name}
        </a>
      }
    >
      {reading.state === 'read' && versions.length === 0 ? <NothingKept text={t('none')} /> : null}
      {reading.state === 'failed' ? (
        <Unreadable text={t('unreadable')} action={t('tryAgain')} onAgain={again} />
      ) : null}
      {byDay(versions, new Date()).map((day) => (
        <DayList key={day.name} day={day} onRestore={restore} />
      ))}
    </KeptPage>
  );
};
