import { FileDown, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useMerged } from '../../canvas/useMerged';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { Button } from '../../ui/Button';
import { CodeToScan } from '../../ui/CodeToScan';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';
import { ICON } from '../../ui/icon';
import { fitsCode } from '../../ui/QrCode';
import { say } from '../../ui/toasts';
import { type Sharing, saveShared, sharingOf } from './sharing';

const Link = ({ link }: { readonly link: string }) => {
  const t = useWords('result');
  const common = useWords('common');
  return (
    <>
      {fitsCode(link) ? (
        <>
          <div className="result-code">
            <CodeToScan
              text={link}
              labels={{ code: t('qrLabel'), enlarge: t('enlarge'), close: common('close') }}
              title={t('title')}
            >
              <p>{t('qrHelp')}</p>
            </CodeToScan>
          </div>
          <p>{t('qrHelp')}</p>
        </>
      ) : (
        <p>{t('tooBigForQr')}</p>
      )}
      <CopyButton
        look="primary"
        text={link}
        labels={{ copy: t('copyLink'), copied: t('copied'), byHand: t('link') }}
      />
    </>
  );
};

const Unreachable = ({ address }: { readonly address: string }) => {
  const t = useWords('result');
  return (
    <p className="result-warning">
      <TriangleAlert {...ICON} />
      <span>{t('unreachable', { address })}</span>
    </p>
  );
};

const Ways = ({ sharing: { home, link, unreachable } }: { readonly sharing: Sharing }) => {
  const t = useWords('result');
  const common = useWords('common');
  return (
    <>
      <p>{t('shareHelp')}</p>
      {unreachable === undefined ? null : <Unreachable address={unreachable} />}
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
  const view = useMerged(open.workshop)?.view;
  const sharing = useMemo(() => view && sharingOf(view, open.workshop.entities()), [view, open]);
  return (
    <Dialog title={t('shareTitle')} closeLabel={common('close')} onClose={onClose}>
      <div className="result-share">
        {!view ? null : !sharing ? (
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
