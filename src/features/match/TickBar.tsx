import { Merge, Split, X } from 'lucide-react';
import { listed, useWords } from '../../i18n';
import { Button, IconButton } from '../../ui/Button';
import type { Row } from './rows';

export interface TickBarProps {
  readonly ticked: readonly Row[];
  readonly onUnite: () => void;
  readonly onTellApart: () => void;
  readonly onLetGo: () => void;
}

/** What can be said of the ticked actors; away while nothing is ticked. */
export const TickBar = ({ ticked, onUnite, onTellApart, onLetGo }: TickBarProps) => {
  const t = useWords('match');
  const count = ticked.length;
  if (count === 0) return null;
  return (
    <section className="tick-bar panel" aria-label={t('ticked', { count })}>
      <p className="tick-names">
        <strong>{listed(ticked.map(({ name }) => name))}</strong>
        {count === 1 ? <span className="match-help">{t('tickMore')}</span> : null}
      </p>
      {count === 2 ? (
        <Button onPress={onTellApart}>
          <Split aria-hidden size={20} strokeWidth={1.75} />
          {t('tellApart')}
        </Button>
      ) : null}
      {count > 1 ? (
        <Button look="primary" onPress={onUnite}>
          <Merge aria-hidden size={20} strokeWidth={1.75} />
          {t('unite', { count })}
        </Button>
      ) : null}
      <IconButton
        look="plain"
        label={t('letGo')}
        shortcut="Esc"
        icon={<X aria-hidden size={20} strokeWidth={1.75} />}
        onPress={onLetGo}
      />
    </section>
  );
};
