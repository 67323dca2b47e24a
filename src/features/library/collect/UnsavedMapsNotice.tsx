import './collect.css';
import { Download, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { isOverdue, unsavedMaps } from '../../../domain/collected';
import { deviceInfo } from '../../../domain/device';
import { useWords } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { useSaveWhole } from './useSaveWhole';

/** The browser asks before it closes the page. */
const useAskingBeforeClosing = (asks: boolean): void => {
  useEffect(() => {
    if (!asks) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [asks]);
};

export interface UnsavedMapsNoticeProps {
  readonly open: OpenWorkshop;
  /** Says nothing before a day has gone by: on pages that stand on the wall. */
  readonly isQuiet?: boolean;
  /** What may be said in its place while it has nothing to say. */
  readonly otherwise?: ReactNode;
}

/**
 * Says how many collected maps lie in this browser alone, more strongly once that has been so for a day, and has the
 * browser ask before they are left behind. Silent on a device that only draws.
 */
export const UnsavedMapsNotice = ({ open, isQuiet = false, otherwise = null }: UnsavedMapsNoticeProps) => {
  const t = useWords('collect');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const device = deviceInfo(entities);
  const unsaved = useMemo(
    () => (device?.joined ? undefined : unsavedMaps(entities, device?.savedAt, new Date().toISOString())),
    [entities, device],
  );
  const save = useSaveWhole(open);
  useAskingBeforeClosing(unsaved !== undefined);
  if (!unsaved) return otherwise;
  const isLate = isOverdue(unsaved, new Date().toISOString());
  if (isQuiet && !isLate) return null;
  return (
    <div className="unsaved" data-late={isLate} role={isLate ? 'alert' : 'status'}>
      {isLate ? <TriangleAlert size={20} aria-hidden /> : null}
      <p>{t(isLate ? 'overdue' : 'unsaved', { count: unsaved.count })}</p>
      <Button onPress={save}>
        <Download {...ICON} />
        {t('saveWorkshopFile')}
      </Button>
    </div>
  );
};
