import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { focusOn } from '../../../ui/focus';
import { DESK, QUESTION } from '../focus';
import { someNames } from '../names';
import type { MatchView } from '../view';
import type { Desk } from './desk';
import { classNames, reasonsInWords } from './words';

export interface TickedProps {
  readonly groups: readonly SuggestedGroup[];
  readonly unticked: ReadonlySet<string>;
  readonly view: MatchView;
  readonly desk: Desk;
}

interface TickedGroupProps extends Pick<TickedProps, 'view'> {
  readonly group: SuggestedGroup;
  readonly isTicked: boolean;
  readonly onTick: () => void;
}

const TickedGroup = ({ group, view, isTicked, onTick }: TickedGroupProps) => (
  <li>
    <label className="ticked-group">
      <input type="checkbox" checked={isTicked} onChange={onTick} />
      <span>
        <strong>{someNames(classNames(view, group.classIds))}</strong>{' '}
        <span className="match-help">{reasonsInWords(group.reasons)}</span>
      </span>
    </label>
  </li>
);

/** What may be accepted together, in one step of undo; a tick taken away makes it a question of its own. */
export const Ticked = ({ groups, unticked, view, desk }: TickedProps) => {
  const t = useWords('match');
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
      <Fold summary={<span>{t('tickedTitle', { count: groups.length })}</span>}>
        <p className="match-help">{t('tickedHelp')}</p>
        <ul>
          {groups.map((group) => (
            <TickedGroup
              key={group.key}
              group={group}
              view={view}
              isTicked={!unticked.has(group.key)}
              onTick={() => desk.tick(group.key)}
            />
          ))}
        </ul>
      </Fold>
    </div>
  );
};
