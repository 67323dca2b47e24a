import './reminder.css';
import { Archive, X } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { isAtRisk, type UnsavedWork, unsavedTogether, unsavedWork } from '../../domain/unsaved';
import { useWords, words } from '../../i18n';
import { keep, recall } from '../../state/deviceMemory';
import { type Library, livingWorkshops, type OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { saveBackup } from '../../storage/backup';
import { lookAtStorage, storageHere } from '../../storage/persistence';
import { Button, IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { say } from '../../ui/toasts';

const KEY = 'yhteiskartta.reminder';
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

const isPutOff = (): boolean => {
  const since = Date.now() - Date.parse(recall(KEY) ?? '');
  // a clock that was put back must not silence it for ever
  return since >= 0 && since < WEEK_MS;
};

/** Work that this browser may throw away and nothing else holds. */
const workAtRisk = (opens: readonly OpenWorkshop[]): UnsavedWork | undefined => {
  const now = new Date().toISOString();
  const work = unsavedTogether(opens.map(({ workshop }) => unsavedWork(workshop.entities(), now)));
  return work && isAtRisk(work, now) ? work : undefined;
};

const backUp = async (library: Library): Promise<void> => {
  const t = words('backup');
  say(t('saved', { file: await saveBackup(library, t('fileTitle')) }));
};

export interface BackupReminderProps {
  readonly library: Library;
  /** The only workshop that counts; absent: all of them. */
  readonly only?: OpenWorkshop;
}

/**
 * Says quietly that work lies in this browser alone, where the browser has not promised to keep it. Silent while there
 * is little of it or it is new, and for a week when it is put off.
 */
export const BackupReminder = ({ library, only }: BackupReminderProps) => {
  const t = useWords('backup');
  const workshops = useStore(library.store, (state) => state.workshops);
  const promised = useStore(storageHere, (state) => state.promised);
  const [putOff, setPutOff] = useState(isPutOff);
  useEffect(() => void lookAtStorage(), []);
  const isHeard = promised !== undefined && promised !== 'yes' && !putOff;
  const work = useMemo(
    () => (isHeard ? workAtRisk(only ? [only] : livingWorkshops(workshops)) : undefined),
    [isHeard, only, workshops],
  );
  if (!work) return null;
  const dismiss = () => {
    keep(KEY, new Date().toISOString());
    setPutOff(true);
  };
  return (
    <div className="reminder" role="status">
      <p>
        {t('remind', { count: work.count })} <a href={addressOf({ at: 'backup' })}>{t('why')}</a>
      </p>
      <Button onPress={() => void backUp(library)}>
        <Archive {...ICON} />
        {t('save')}
      </Button>
      <IconButton look="plain" label={t('dismiss')} icon={<X {...ICON} />} onPress={dismiss} />
    </div>
  );
};
