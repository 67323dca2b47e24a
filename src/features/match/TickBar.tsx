import { Merge, Split, X } from 'lucide-react';
import { useStore } from 'zustand';
import { listed, useWords } from '../../i18n';
import { Button, IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import type { Matching } from './matching';
import { type Row, tickedRows } from './rows';

export interface TickBarProps {
  readonly rows: readonly Row[];
  readonly matching: Matching;
  readonly onUnite: () => void;
  readonly onTellApart: () => void;
}

/** What can be said of the ticked actors; away while nothing is ticked. */
export const TickBar = ({ rows, matching, onUnite, onTellApart }: TickBarProps) => {
  const t = useWords('match');
  const ids = useStore(matching.store, ({ ticked }) => ticked);
  const ticked = tickedRows(rows, ids);
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
          <Split {...ICON} />
          {t('tellApart')}
        </Button>
      ) : null}
      {count > 1 ? (
        <Button look="primary" onPress={onUnite}>
          <Merge {...ICON} />
          {t('unite', { count })}
        </Button>
      ) : null}
      <IconButton
        look="plain"
        label={t('letGo')}
        shortcut="Esc"
        icon={<X aria-hidden size={20} strokeWidth={1.75} />}
        onPress={matching.letGo}
      />
    </section>
  );
};
