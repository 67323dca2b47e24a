import { Copy, FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/clipboard';
import { Dialog } from '../../ui/Dialog';
import { fitsCode, QrCode } from '../../ui/QrCode';
import { TextToCopy } from '../../ui/TextToCopy';
import { say } from '../../ui/toasts';
import { type Sharing, saveShared, sharingOf } from './sharing';

const Link = ({ link }: { readonly link: string }) => {
  const t = useWords('result');
  const [isRefused, setRefused] = useState(false);
  const copy = async () => {
    const isCopied = await copyText(link);
    setRefused(!isCopied);
    if (isCopied) say(t('copied'));
  };
  return (
    <>
      {fitsCode(link) ? (
        <>
          <div className="result-code">
            <QrCode text={link} label={t('qrLabel')} />
          </div>
          <p>{t('qrHelp')}</p>
        </>
      ) : (
        <p>{t('tooBigForQr')}</p>
      )}
      <Button look="primary" onPress={() => void copy()}>
        <Copy aria-hidden size={20} />
        {t('copyLink')}
      </Button>
      {isRefused ? <TextToCopy label={t('link')} text={link} /> : null}
    </>
  );
};

const Ways = ({ sharing: { home, link } }: { readonly sharing: Sharing }) => {
  const t = useWords('result');
  const common = useWords('common');
  return (
    <>
      <p>{t('shareHelp')}</p>
      {link ? <Link link={link} /> : <p>{t('tooBigForLink')}</p>}
      <Button
        look={link ? 'normal' : 'primary'}
        onPress={() => say(t('savedAs', { file: saveShared(home) }))}
      >
        <FileDown aria-hidden size={20} />
        {common('saveFileNow')}
      </Button>
      <p className="result-note">{t('fileHelp')}</p>
    </>
  );
};

export interface ShareDialogProps {
  readonly open: OpenWorkshop;
  readonly onClose: () => void;
}

/** The shared map as it stands now, as a code to scan, a link or a file. */
export const ShareDialog = ({ open, onClose }: ShareDialogProps) => {
  const t = useWords('result');
  const common = useWords('common');
  const sharing = useMemo(() => sharingOf(open.workshop.entities()), [open]);
  return (
    <Dialog title={t('shareTitle')} closeLabel={common('close')} onClose={onClose}>
      <div className="result-share">
        {!sharing ? (
          <p>{t('shareEmpty')}</p>
        ) : sharing.isOpenable ? (
          <Ways sharing={sharing} />
        ) : (
          <p>{t('tooBigToOpen')}</p>
        )}
      </div>
    </Dialog>
  );
};
