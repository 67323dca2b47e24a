import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../i18n';
import { namesShown, showNames } from '../state/namesShown';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ICON } from '../ui/icon';

interface WarningProps {
  readonly onShow: () => void;
  readonly onClose: () => void;
}

const Warning = ({ onShow, onClose }: WarningProps) => {
  const t = useWords('common');
  return (
    <Dialog title={t('showNamesTitle')} closeLabel={t('close')} onClose={onClose}>
      <p>{t('showNamesHelp')}</p>
      <div className="dialog-actions">
        <Button look="plain" onPress={onClose}>
          {t('keepHidden')}
        </Button>
        <Button look="primary" autoFocus onPress={onShow}>
          {t('showNames')}
        </Button>
      </div>
    </Dialog>
  );
};

/** The one place where those who drew are named or hidden again, on all pages of a workshop. */
export const NamesSwitch = ({ workshopId }: { readonly workshopId: string }) => {
  const t = useWords('common');
  const isShown = useStore(namesShown, (state) => state.in.has(workshopId));
  const [isAsking, setAsking] = useState(false);
  const show = () => {
    setAsking(false);
    showNames(workshopId, true);
  };
  return (
    <div className="names-switch">
      <Button
        look="plain"
        aria-label={t('names')}
        pressed={isShown}
        onPress={() => (isShown ? showNames(workshopId, false) : setAsking(true))}
      >
        {isShown ? <Eye {...ICON} /> : <EyeOff {...ICON} />}
        <span className="wide-only">{t('names')}</span>
      </Button>
      {isAsking ? <Warning onShow={show} onClose={() => setAsking(false)} /> : null}
    </div>
  );
};
