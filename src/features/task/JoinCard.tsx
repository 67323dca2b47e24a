import { useWords } from '../../i18n';
import { shortAddress } from '../../state/address';
import { Button } from '../../ui/Button';
import { CodeToScan } from '../../ui/CodeToScan';
import { AddressWarning } from './AddressWarning';
import type { Invitation } from './invitation';

export interface JoinCardProps {
  readonly invitation: Invitation;
  /** Shown to all: what only the facilitator can mend stays unsaid. */
  readonly isPresenting: boolean;
  readonly onInvite: () => void;
}

const Address = ({ address }: { readonly address: string }) => {
  const t = useWords('task');
  return (
    <p className="join-address">
      {t('joinAddress')} <strong>{shortAddress(address)}</strong>
    </p>
  );
};

/** In place of a code where there can be none: what to give people instead. */
const WithoutCode = ({ invitation, onInvite }: Omit<JoinCardProps, 'isPresenting'>) => {
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
export const JoinCard = ({ invitation, isPresenting, onInvite }: JoinCardProps) => {
  const t = useWords('task');
  const common = useWords('common');
  const { code, address, problem } = invitation;
  return (
    <section className="join-card panel" aria-labelledby="task-join">
      <h3 id="task-join">{t('join')}</h3>
      {code ? (
        <>
          <p>{t('joinHelp')}</p>
          <CodeToScan
            text={code.link}
            labels={{ code: t('code'), enlarge: t('enlarge'), close: common('close') }}
            title={t('join')}
          >
            <p>{t('joinHelp')}</p>
            <Address address={address} />
          </CodeToScan>
          <Address address={address} />
          {code.withoutRoster && !isPresenting ? <p className="task-note">{t('rosterLeftOut')}</p> : null}
        </>
      ) : (
        <WithoutCode invitation={invitation} onInvite={onInvite} />
      )}
      {problem && !isPresenting ? <AddressWarning problem={problem} address={address} /> : null}
    </section>
  );
};
