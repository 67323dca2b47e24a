import { type KeyboardEvent, memo } from 'react';
import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { rowId } from '../focus';
import { someNames } from '../names';
import type { MatchView } from '../view';
import { Answers } from './Answers';
import { differentAnswer, sameAnswer } from './draft';
import { deskKey } from './keys';
import type { Asking } from './useAsking';
import { Why } from './Why';
import { classNames, questionTitle } from './words';

export interface QuestionListProps {
  readonly groups: readonly SuggestedGroup[];
  readonly view: MatchView;
  readonly asking: Asking;
}

const NOBODY_APART = { apart: new Set<string>(), name: '' };

const Row = ({ group, view, asking }: Omit<QuestionListProps, 'groups'> & { group: SuggestedGroup }) => {
  const t = useWords('match');
  const id = rowId(group.key);
  const names = classNames(view, group.classIds);
  const same = sameAnswer(NOBODY_APART, group.classIds);
  const perform = {
    same: () => same && asking.answer(group, same, {}),
    different: () => asking.answer(group, differentAnswer(group.classIds), {}),
    later: () => asking.putOff(group),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = deskKey(event);
    if (meaning === 'same' || meaning === 'different' || meaning === 'later') perform[meaning]();
  };
  return (
    <li className="question-row panel" onKeyDown={onKeyDown}>
      <h4 id={id} tabIndex={-1}>
        {names.length > 2 ? someNames(names) : questionTitle(names)}
      </h4>
      <Why group={group} view={view} />
      <div className="row-answers">
        <Answers
          describedBy={id}
          onSame={perform.same}
          onDifferent={perform.different}
          onLater={perform.later}
        />
        <Button look="plain" aria-describedby={id} onPress={() => asking.open(group)}>
          {t('openQuestion')}
        </Button>
      </div>
    </li>
  );
};

const QuestionRow = memo(Row);

/** All open questions under one another, for a quick run through them. */
export const QuestionList = ({ groups, ...row }: QuestionListProps) => {
  const t = useWords('match');
  return (
    <ul className="question-list" aria-label={t('deskTitle')}>
      {groups.map((group) => (
        <QuestionRow key={group.key} group={group} {...row} />
      ))}
    </ul>
  );
};
