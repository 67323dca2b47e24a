import { TriangleAlert, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../../../i18n';
import { addressOf } from '../../../state/route';
import { Button, IconButton } from '../../../ui/Button';
import type { Foreign } from './reading';
import { failureWords, foreignWords } from './reportWords';
import { dismissTrouble, dismissTroubles, type Trouble, troubles, troublesOf } from './troubles';

export interface TroublesProps {
  readonly workshopId: string;
  /** Opens the other workshop that maps belong to. */
  readonly onOpen: (foreign: Foreign) => void;
}

interface RowProps extends TroublesProps {
  readonly trouble: Trouble;
}

const Row = ({ workshopId, trouble, onOpen }: RowProps) => {
  const t = useWords('collect');
  const common = useWords('common');
  const text = 'failure' in trouble ? failureWords(trouble.failure) : foreignWords(trouble.foreign);
  const result = 'failure' in trouble ? trouble.failure.result : undefined;
  const dismiss = () => dismissTrouble(workshopId, trouble.id);
  const open = (foreign: Foreign) => {
    dismiss();
    onOpen(foreign);
  };
  return (
    <li className="trouble">
      <span>{text}</span>
      {'foreign' in trouble ? (
        <Button onPress={() => open(trouble.foreign)}>{t('takeForeign')}</Button>
      ) : null}
      {result === undefined ? null : (
        <a className="button" href={addressOf({ at: 'result', code: result })}>
          {common('open')}
        </a>
      )}
      <IconButton
        look="plain"
        label={t('dismiss', { what: text })}
        icon={<X size={18} aria-hidden />}
        onPress={dismiss}
      />
    </li>
  );
};

/** What did not come in, with the reason and what to do about it, until somebody has read it. */
export const Troubles = (props: TroublesProps) => {
  const t = useWords('collect');
  const rows = useStore(troubles, (state) => troublesOf(state, props.workshopId));
  return (
    <div role="status">
      {rows.length > 0 ? (
        <section className="troubles panel" aria-labelledby="troubles">
          <div className="troubles-head">
            <TriangleAlert size={20} aria-hidden />
            <h3 id="troubles">{t('troubles')}</h3>
            {rows.length > 1 ? (
              <Button look="plain" onPress={() => dismissTroubles(props.workshopId)}>
                {t('dismissAll')}
              </Button>
            ) : null}
          </div>
          <ul>
            {rows.map((trouble) => (
              <Row key={trouble.id} trouble={trouble} {...props} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
};
