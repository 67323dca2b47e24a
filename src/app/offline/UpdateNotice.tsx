import { Sparkles } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n';
import { offline } from '../../state/offline';
import { isCodeRoute, isDeviceRoute, type Route } from '../../state/route';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { useRoute } from '../useRoute';
import './offline.css';

/** Where nobody is drawing, and no room is looking. What a link brings may need the version that has made it. */
const isCalm = (route: Route): boolean =>
  route.at === 'home' || route.at === 'maps' || isDeviceRoute(route) || isCodeRoute(route);

/** Offers a newer version where it disturbs nobody; it is taken when the user says so. */
export const UpdateNotice = () => {
  const t = useWords('offline');
  const common = useWords('common');
  const route = useRoute();
  const update = useStore(offline, (state) => state.update);
  const isShown = update !== null && isCalm(route);
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
