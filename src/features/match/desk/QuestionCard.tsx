import { type RefObject, useMemo } from 'react';
import type { ActorRef } from '../../../domain/entity';
import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { useWords } from '../../../i18n';
import type { Kinds } from '../../../picture/mapPicture';
import { Checkbox } from '../../../ui/Field';
import { useKeys } from '../../../ui/useKeys';
import { QUESTION } from '../focus';
import type { MatchView } from '../view';
import { Answers } from './Answers';
import { CardHead, type CardHeadProps } from './CardHead';
import { type Draft, differentAnswer, sameAnswer, useDraft } from './draft';
import { type DeskKey, deskKey, isAtDesk } from './keys';
import { NameChoice } from './NameChoice';
import { groupClasses } from './questions';
import { SideBySide } from './SideBySide';
import { namesToChoose, type Side, sidesOf } from './sides';
import type { Asking } from './useAsking';
import { Why } from './Why';
import { questionTitle } from './words';

export interface QuestionCardProps extends Omit<CardHeadProps, 'title' | 'asking'> {
  readonly group: SuggestedGroup;
  readonly view: MatchView;
  readonly kinds: Kinds;
  readonly asking: Asking;
  readonly desk: RefObject<HTMLElement | null>;
}

/** Performs what a key means at the desk, while the focus is there or nowhere. */
const useDeskKeys = (
  place: QuestionCardProps['desk'],
  perform: Readonly<Record<DeskKey, () => void>>,
): void =>
  useKeys((event) => {
    const meaning = deskKey(event);
    if (!meaning || !isAtDesk(place.current)) return;
    event.preventDefault();
    perform[meaning]();
  });

type PerformProps = Pick<QuestionCardProps, 'group' | 'asking'> & {
  readonly ids: readonly ActorRef[];
  readonly draft: Draft;
};

/** What each answer does, as it is thought of now. */
const performing = ({ group, asking, ids, draft }: PerformProps): Readonly<Record<DeskKey, () => void>> => {
  const same = sameAnswer(draft, ids);
  const how = { asksRest: draft.isSplit, isRemembered: draft.isRemembered };
  return {
    same: () => same && asking.answer(group, same, how),
    different: () => asking.answer(group, differentAnswer(ids), how),
    later: () => asking.putOff(group),
    next: () => asking.turn(1),
    previous: () => asking.turn(-1),
  };
};

const Remembering = ({ draft }: { readonly draft: Draft }) => {
  const t = useWords('match');
  return (
    <div className="remember">
      <Checkbox label={t('remember')} checked={draft.isRemembered} onChange={draft.remember} />
      <p className="match-help">{t('rememberHelp')}</p>
    </div>
  );
};

/** How many are left together, once some were taken out; undefined while all of them are meant. */
const tickedCount = ({ isSplit, apart }: Draft, sides: readonly Side[]): number | undefined =>
  isSplit || apart.size > 0 ? sides.filter(({ id }) => !apart.has(id)).length : undefined;

/** One question with all that helps to answer it. To be made anew for each question: what is thought goes with it. */
export const QuestionCard = ({ group, view, kinds, asking, desk, ...head }: QuestionCardProps) => {
  const sides = useMemo(
    () => sidesOf(view.gathered, groupClasses(view.gathered, group.classIds), view.language),
    [view, group],
  );
  const draft = useDraft(sides);
  const perform = performing({ group, asking, ids: sides.map(({ id }) => id), draft });
  useDeskKeys(desk, perform);
  return (
    <article className="question-card panel" aria-labelledby={QUESTION}>
      <CardHead title={questionTitle(sides.map(({ name }) => name))} asking={asking} {...head} />
      <Why group={group} view={view} />
      <div className="card-body">
        <SideBySide sides={sides} view={view} kinds={kinds} draft={draft} />
        <NameChoice names={namesToChoose(sides)} draft={draft} />
        <Remembering draft={draft} />
        <Answers
          describedBy={QUESTION}
          ticked={tickedCount(draft, sides)}
          onSame={perform.same}
          onDifferent={perform.different}
          onLater={perform.later}
        />
      </div>
    </article>
  );
};
