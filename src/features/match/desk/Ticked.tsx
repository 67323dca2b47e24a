import { memo, useDeferredValue, useMemo } from 'react';
import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { focusOn } from '../../../ui/focus';
import { DESK, QUESTION } from '../focus';
import { someNames } from '../names';
import type { MatchView } from '../view';
import type { Desk } from './desk';
import { classNames, mainReasonsInWords } from './words';

export interface TickedProps {
  readonly groups: readonly SuggestedGroup[];
  readonly unticked: ReadonlySet<string>;
  readonly view: MatchView;
  readonly desk: Desk;
}

interface TickedGroupProps {
  readonly id: string;
  readonly names: string;
  readonly why: string;
  readonly isTicked: boolean;
  readonly onTick: Desk['tick'];
}

const TickedGroup = memo(({ id, names, why, isTicked, onTick }: TickedGroupProps) => (
  <li>
    <label className="ticked-group">
      <input type="checkbox" checked={isTicked} onChange={() => onTick(id)} />
      <span>
        <strong>{names}</strong> <span className="match-help">{why}</span>
      </span>
    </label>
  </li>
));

const TickedList = memo(({ groups, unticked, view, desk }: TickedProps) => (
  <ul>
    {groups.map(({ key, classIds, reasons }) => (
      <TickedGroup
        key={key}
        id={key}
        names={someNames(classNames(view, classIds))}
        why={mainReasonsInWords(reasons)}
        isTicked={!unticked.has(key)}
        onTick={desk.tick}
      />
    ))}
  </ul>
));

/** What may be accepted together, in one step of undo; a tick taken away makes it a question of its own. */
export const Ticked = ({ groups, view, ...rest }: TickedProps) => {
  const t = useWords('match');
  // the next question need not wait for a long list
  const listed = useDeferredValue(useMemo(() => ({ groups, view }), [groups, view]));
  const { unticked, desk } = rest;
  const accepted = groups.filter(({ key }) => !unticked.has(key));
  if (groups.length === 0) return null;
  const accept = () => {
    desk.acceptAll(accepted);
    focusOn(QUESTION, DESK);
  };
  return (
    <div className="ticked panel">
      <Button look="primary" isDisabled={accepted.length === 0} onPress={accept}>
        {t('acceptAll', { count: accepted.length })}
      </Button>
      <Fold summary={<span>{t('tickedTitle', { count: groups.length })}</span>} isLazy>
        <p className="match-help">{t('tickedHelp')}</p>
        <TickedList {...listed} {...rest} />
      </Fold>
    </div>
  );
};
