import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useWords } from '../../../i18n';
import { IconButton } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { QUESTION } from '../focus';
import type { Asking } from './useAsking';

export interface CardHeadProps {
  readonly title: string;
  readonly asking: Pick<Asking, 'turn'>;
  /** Which of how many, from 1; 0 when it stands in no row. */
  readonly number: number;
  readonly count: number;
  readonly isLater: boolean;
}

/** The question, which of how many it is, and the way to the others. */
export const CardHead = ({ title, number, count, isLater, asking }: CardHeadProps) => {
  const t = useWords('match');
  return (
    <header className="card-head">
      <div>
        <p className="match-help tabular">
          {number > 0 ? t('questionOf', { number, count }) : null}
          {isLater ? ` · ${t('isLater')}` : null}
        </p>
        <h4 id={QUESTION} tabIndex={-1}>
          {title}
        </h4>
      </div>
      {count > 1 ? (
        <div className="card-turn">
          <IconButton
            look="plain"
            label={t('previousQuestion')}
            shortcut="←"
            icon={<ChevronLeft {...ICON} />}
            onPress={() => asking.turn(-1)}
          />
          <IconButton
            look="plain"
            label={t('nextQuestion')}
            shortcut="→"
            icon={<ChevronRight {...ICON} />}
            onPress={() => asking.turn(1)}
          />
        </div>
      ) : null}
    </header>
  );
};
