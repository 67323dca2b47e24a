import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { Button } from '../../ui/Button';
import { ShareDialog } from './ShareDialog';
import './result.css';

/** "Jaa osallistujille": gives the shared map back to those who drew. */
export const ShareResultButton = ({ open }: { readonly open: OpenWorkshop }) => {
  const t = useWords('result');
  const [isSharing, setSharing] = useState(false);
  return (
    <>
      <Button look="primary" onPress={() => setSharing(true)}>
        <Share2 aria-hidden size={20} />
        {t('share')}
      </Button>
      {isSharing ? <ShareDialog open={open} onClose={() => setSharing(false)} /> : null}
    </>
  );
};
