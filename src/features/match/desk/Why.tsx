import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { useWords } from '../../../i18n';
import { Fold } from '../../../ui/Fold';
import { shortName } from '../names';
import type { MatchView } from '../view';
import { surenessOf } from './sides';
import { classNames, reasonsInWords } from './words';

export interface WhyProps {
  readonly group: SuggestedGroup;
  readonly view: MatchView;
}

/** More on one line are not read. */
const MOST_REASONS = 3;

/** Why a group is suggested, and how sure that is: the weightiest reasons, and all of them for each two names. */
export const Why = ({ group, view }: WhyProps) => {
  const t = useWords('match');
  return (
    <div className="why">
      <p>
        <span className="member-reason">{t(surenessOf(group.probability))}</span>{' '}
        {reasonsInWords(group.reasons.slice(0, MOST_REASONS))}
      </p>
      {group.ties.length > 1 || group.reasons.length > MOST_REASONS ? (
        <Fold summary={<span>{t('why')}</span>}>
          <ul className="why-ties">
            {group.ties.map(({ a, b, reasons }) => {
              const [one = '', other = ''] = classNames(view, [a, b]).map(shortName);
              return (
                <li key={`${a} ${b}`}>{t('tie', { a: one, b: other, reasons: reasonsInWords(reasons) })}</li>
              );
            })}
          </ul>
        </Fold>
      ) : null}
    </div>
  );
};
