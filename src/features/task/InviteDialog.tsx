import { Download, Share2 } from 'lucide-react';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';
import { ICON } from '../../ui/icon';
import { say } from '../../ui/toasts';
import { AddressWarning } from './AddressWarning';
import { type Invitation, saveInvitation } from './invitation';

const canShare = (): boolean => 'share' in navigator;

/** Whoever closes the share sheet has changed their mind: nothing to tell them. */
const shareLink = (url: string): Promise<void> => navigator.share({ url }).catch(() => undefined);

const InvitationLink = ({ link, withoutRoster }: NonNullable<Invitation['link']>) => {
  const t = useWords('task');
  return (
    <>
      <p>{t('inviteHelp')}</p>
      <div className="invite-link">
        <CopyButton
          look="primary"
          text={link}
          labels={{ copy: t('copyLink'), copied: t('copied'), byHand: t('copyYourself') }}
        />
        {canShare() ? (
          <Button onPress={() => void shareLink(link)}>
            <Share2 {...ICON} />
            {t('shareLink')}
          </Button>
        ) : null}
      </div>
      {withoutRoster ? <p className="task-note">{t('rosterNotInLink')}</p> : null}
    </>
  );
};

export interface InviteDialogProps {
  readonly open: OpenWorkshop;
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

/** "Kutsu mukaan": the invitation as a link to copy or share, and as a file. */
export const InviteDialog = ({ open, invitation, onClose }: InviteDialogProps) => {
  const t = useWords('task');
  const library = useWords('library');
  const common = useWords('common');
  const { link, problem, address } = invitation;
  const save = () => say(library('savedAs', { file: saveInvitation(open.workshop.entities()) }));
  return (
    <Dialog title={t('invite')} closeLabel={common('close')} onClose={onClose}>
      <div className="invite">
        {problem ? <AddressWarning problem={problem} address={address} /> : null}
        {link ? <InvitationLink {...link} /> : null}
        {link || problem ? null : <p>{t('noLink')}</p>}
        <div className="invite-file">
          <p>{t('invitationFileHelp')}</p>
          <Button look={link ? 'normal' : 'primary'} onPress={save}>
            <Download {...ICON} />
            {t('saveInvitation')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
