import { Check, Clock, Split } from 'lucide-react';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';

export interface AnswersProps {
  /** Id of the question that the buttons answer. */
  readonly describedBy: string;
  /** How many were ticked as the same; undefined: all of them are meant. */
  readonly ticked?: number | undefined;
  readonly onSame: () => void;
  readonly onDifferent: () => void;
  readonly onLater: () => void;
}

/** The three answers, each with its key. */
export const Answers = ({ describedBy, ticked, onSame, onDifferent, onLater }: AnswersProps) => {
  const t = useWords('match');
  const about = { 'aria-describedby': describedBy };
  return (
    <div className="desk-answers">
      <Button look="primary" isDisabled={ticked !== undefined && ticked < 2} onPress={onSame} {...about}>
        <Check {...ICON} />
        {ticked === undefined ? t('same') : t('sameTicked', { count: ticked })}
        <kbd aria-hidden>1</kbd>
      </Button>
      <Button onPress={onDifferent} {...about}>
        <Split {...ICON} />
        {t('different')}
        <kbd aria-hidden>2</kbd>
      </Button>
      <Button look="plain" onPress={onLater} {...about}>
        <Clock {...ICON} />
        {t('later')}
        <kbd aria-hidden>3</kbd>
      </Button>
    </div>
  );
};
