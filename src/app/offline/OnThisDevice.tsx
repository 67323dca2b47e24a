import { CloudOff, Download } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../../i18n';
import { offline } from '../../state/offline';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import './offline.css';

/** That the app now works without a network, and the way to install it. */
export const OnThisDevice = () => {
  const t = useWords('offline');
  const { isNew, install } = useStore(offline);
  return (
    <div className="on-this-device">
      <p role="status">
        {isNew ? (
          <>
            <CloudOff {...ICON} />
            {t('ready')}
          </>
        ) : null}
      </p>
      {install ? (
        <Button look="plain" onPress={install}>
          <Download {...ICON} />
          {t('install')}
        </Button>
      ) : null}
    </div>
  );
};
