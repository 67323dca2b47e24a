import { Sparkles } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n';
import { offline } from '../../state/offline';
import type { Route } from '../../state/route';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { useRoute } from '../useRoute';
import './offline.css';

/** Where nobody is drawing, and no room is looking. */
const CALM: ReadonlySet<Route['at']> = new Set([
  'home',
  'maps',
  'bin',
  'backup',
  'privacy',
  'people',
  // what a newer version has made may need that version to be read
  'join',
  'map',
  'result',
]);

/** Offers a newer version where it disturbs nobody; it is taken when the user says so. */
export const UpdateNotice = () => {
  const t = useWords('offline');
  const common = useWords('common');
  const { at } = useRoute();
  const update = useStore(offline, (state) => state.update);
  const isShown = update !== null && CALM.has(at);
  return (
    <div role="status">
      {isShown ? (
        <div className="update-notice">
          <Sparkles {...ICON} />
          <p>{t(update.isTaken ? 'takenElsewhere' : 'newVersion')}</p>
          <Button onPress={update.take}>{update.isTaken ? common('reload') : t('take')}</Button>
        </div>
      ) : null}
    </div>
  );
};
