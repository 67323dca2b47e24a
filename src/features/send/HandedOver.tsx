import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { TextToCopy } from '../../ui/TextToCopy';
import type { Handed } from './handOver';
import { StagePane } from './StagePane';

export interface HandedOverProps {
  readonly handed: Handed;
  readonly onSent: () => void;
  readonly onOtherWays: () => void;
}

/** What is left to the user once the app has done its part. */
const Help = ({ handed }: { readonly handed: Handed }) => {
  const t = useWords('send');
  switch (handed.way) {
    case 'mail':
      return <p>{handed.file ? t('handedMailFile', { file: handed.file }) : t('handedMail')}</p>;
    case 'page':
      return <p>{t('handedPage', { file: handed.file })}</p>;
    case 'copy':
      return <p>{handed.isCopied ? t('handedCopy') : t('handedCopyRefused')}</p>;
    case 'file':
      return <p>{t('handedFile', { file: handed.file })}</p>;
  }
};

/** Where nothing has opened by itself, or the clipboard was refused. */
const Again = ({ handed }: { readonly handed: Handed }) => {
  const t = useWords('send');
  if (handed.way === 'mail') return <a href={handed.address}>{t('openMailAgain')}</a>;
  if (handed.way === 'page') {
    return (
      <a href={handed.address} target="_blank" rel="noopener noreferrer">
        {t('openPageAgain')}
      </a>
    );
  }
  return handed.way === 'copy' && !handed.isCopied ? (
    <TextToCopy label={t('link')} text={handed.link} />
  ) : null;
};

/** The app has done its part; only the user knows whether the parcel left. */
export const HandedOver = ({ handed, onSent, onOtherWays }: HandedOverProps) => {
  const t = useWords('send');
  return (
    <StagePane>
      <div className="send-said" role="status">
        <Help handed={handed} />
      </div>
      <Again handed={handed} />
      <div className="dialog-actions">
        <Button onPress={onOtherWays}>{t('otherWays')}</Button>
        <Button look="primary" autoFocus={handed.way !== 'copy' || handed.isCopied} onPress={onSent}>
          {t('iSentIt')}
        </Button>
      </div>
    </StagePane>
  );
};
