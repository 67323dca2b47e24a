import { Archive } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Entities } from '../../domain/entity';
import { isLiving, workshopInfo } from '../../domain/select';
import { dateTime, useWords, words } from '../../i18n';
import { lastBackup } from '../../state/lastBackup';
import { type Library, lastChange, livingWorkshops, type OpenWorkshop } from '../../state/library';
import { saveBackup } from '../../storage/backup';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { say } from '../../ui/toasts';

const mapsIn = (entities: Entities): number =>
  [...entities.values()].filter((entity) => entity.is === 'map' && isLiving(entity)).length;

const mapCount = (opens: readonly OpenWorkshop[]): number =>
  opens.reduce((sum, { workshop }) => sum + mapsIn(workshop.entities()), 0);

interface SinceProps {
  readonly opens: readonly OpenWorkshop[];
  readonly at: string;
}

/** When the last backup was made, and which workshops say something else now. */
const Since = ({ opens, at }: SinceProps) => {
  const t = useWords('backup');
  const common = useWords('common');
  const changed = opens.filter(({ workshop }) => lastChange(workshop.entities()) > at);
  return (
    <div className="backup-since">
      <p>
        {t('last', { when: dateTime(at) })} {t(changed.length === 0 ? 'unchanged' : 'changed')}
      </p>
      {changed.length > 0 ? (
        <ul>
          {changed.map(({ workshop }) => (
            <li key={workshop.id}>
              {workshopInfo(workshop.entities())?.title || common('untitledWorkshop')}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};

interface SaveProps {
  readonly library: Library;
}

/** While the backup is put together the button says so, and cannot be pressed again. */
const SaveButton = ({ library }: SaveProps) => {
  const t = useWords('backup');
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      say(words('backup')('saved', { file: await saveBackup(library, t('fileTitle')) }));
    } finally {
      setSaving(false);
    }
  };
  return (
    <Button look="primary" isPending={isSaving} onPress={() => void save()}>
      <Archive {...ICON} />
      {t(isSaving ? 'saving' : 'save')}
    </Button>
  );
};

export interface MakeBackupProps {
  readonly library: Library;
}

/** What a backup holds, when the last one was made, and the button that makes one. */
export const MakeBackup = ({ library }: MakeBackupProps) => {
  const t = useWords('backup');
  const common = useWords('common');
  const workshops = useStore(library.store, (state) => state.workshops);
  const at = useStore(lastBackup, (state) => state.at);
  const opens = useMemo(() => livingWorkshops(workshops), [workshops]);
  const isEmpty = opens.length === 0;
  return (
    <section className="backup-part panel">
      <h2>{t('makeTitle')}</h2>
      <p>
        {isEmpty
          ? t('nothing')
          : t('holds', {
              workshops: t('workshops', { count: opens.length }),
              maps: common('maps', { count: mapCount(opens) }),
            })}
      </p>
      {isEmpty ? null : (
        <>
          {at === null ? <p>{t('never')}</p> : <Since opens={opens} at={at} />}
          <SaveButton library={library} />
          <p className="backup-help">
            {t('where')} {t('leftOut')}
          </p>
        </>
      )}
    </section>
  );
};
