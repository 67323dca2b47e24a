import { useWords } from '../../../i18n';
import { addressOf } from '../../../state/route';
import { Button } from '../../../ui/Button';
import { QUESTION } from '../focus';

export interface EnoughProps {
  readonly workshopId: string;
  /** How many questions are still open. */
  readonly left: number;
  readonly onGoOn: () => void;
}

/** Where the asking stops: what the answers reach, and where to go from here. */
export const Enough = ({ workshopId, left, onGoOn }: EnoughProps) => {
  const t = useWords('match');
  return (
    <div className="enough panel">
      <h4 id={QUESTION} tabIndex={-1}>
        {t(left > 0 ? 'enoughTitle' : 'allAnswered')}
      </h4>
      {left > 0 ? <p>{t('enoughHelp')}</p> : null}
      <div className="enough-ways">
        <a className="button" data-kind="primary" href={addressOf({ at: 'compare', workshop: workshopId })}>
          {t('toCompare')}
        </a>
        <a className="button" href={addressOf({ at: 'shared', workshop: workshopId })}>
          {t('toShared')}
        </a>
        {left > 0 ? <Button onPress={onGoOn}>{t('goOn', { count: left })}</Button> : null}
      </div>
    </div>
  );
};
