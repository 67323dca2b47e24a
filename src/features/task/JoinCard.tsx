import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { QrCode } from '../../ui/QrCode';
import { AddressWarning } from './AddressWarning';
import { shortAddress } from './address';
import { BigCode } from './BigCode';
import type { Invitation } from './invitation';

export interface JoinCardProps {
  readonly invitation: Invitation;
  readonly onInvite: () => void;
}

/** In place of a code where there can be none: what to give people instead. */
const WithoutCode = ({ invitation, onInvite }: JoinCardProps) => {
  const t = useWords('task');
  return (
    <>
      <p>{invitation.link ? t('noCode') : t('noCodeFile')}</p>
      <Button look="primary" onPress={onInvite}>
        {t('invite')}
      </Button>
    </>
  );
};

/** How to come in: the code, where it leads to, and what it could not carry. */
export const JoinCard = ({ invitation, onInvite }: JoinCardProps) => {
  const t = useWords('task');
  const [isBig, setBig] = useState(false);
  const { code, address, problem } = invitation;
  return (
    <section className="join-card panel" aria-labelledby="task-join">
      <h3 id="task-join">{t('join')}</h3>
      {code ? (
        <>
          <p>{t('joinHelp')}</p>
          <PlainButton className="code-button" aria-label={t('enlarge')} onPress={() => setBig(true)}>
            <QrCode text={code.link} label={t('code')} />
          </PlainButton>
          <p className="join-address">
            {t('joinAddress')} <strong>{shortAddress(address)}</strong>
          </p>
          {code.withoutRoster ? <p className="task-note">{t('rosterLeftOut')}</p> : null}
        </>
      ) : (
        <WithoutCode invitation={invitation} onInvite={onInvite} />
      )}
      {problem ? <AddressWarning problem={problem} address={address} /> : null}
      {code && isBig ? (
        <BigCode text={code.link} address={shortAddress(address)} onClose={() => setBig(false)} />
      ) : null}
    </section>
  );
};
