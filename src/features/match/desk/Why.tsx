import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { useWords } from '../../../i18n';
import { Fold } from '../../../ui/Fold';
import { shortName } from '../names';
import type { MatchView } from '../view';
import { surenessOf } from './sides';
import { classNames, hasMoreReasons, mainReasonsInWords, reasonsInWords } from './words';

export interface WhyProps {
  readonly group: SuggestedGroup;
  readonly view: MatchView;
}

/** Why a group is suggested, and how sure that is: the weightiest reasons, and all of them for each two names. */
export const Why = ({ group, view }: WhyProps) => {
  const t = useWords('match');
  return (
    <div className="why">
      <p>
        <span className="member-reason">{t(surenessOf(group.probability))}</span>{' '}
        {mainReasonsInWords(group.reasons)}
      </p>
      {group.ties.length > 1 || hasMoreReasons(group.reasons) ? (
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
