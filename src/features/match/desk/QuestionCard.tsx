import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type RefObject, useMemo, useState } from 'react';
import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { useWords } from '../../../i18n';
import type { Kinds } from '../../../picture/mapPicture';
import { Button, IconButton } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { ICON } from '../../../ui/icon';
import { useKeys } from '../../../ui/useKeys';
import { QUESTION } from '../focus';
import type { MatchView } from '../view';
import { Answers } from './Answers';
import { differentAnswer, sameAnswer, useDraft } from './draft';
import { type DeskKey, deskKey, isAtDesk } from './keys';
import { NameChoice } from './NameChoice';
import { groupClasses } from './questions';
import { SideView } from './SideView';
import { namesToChoose, sidesOf } from './sides';
import type { Asking } from './useAsking';
import { Why } from './Why';
import { questionTitle } from './words';

export interface QuestionCardProps {
  readonly group: SuggestedGroup;
  readonly view: MatchView;
  readonly kinds: Kinds;
  readonly asking: Asking;
  /** Which of how many, from 1; 0 when it stands in no row. */
  readonly number: number;
  readonly count: number;
  readonly isLater: boolean;
  readonly desk: RefObject<HTMLElement | null>;
}

/** So many pictures stand side by side without crowding out the names. */
const MOST_PICTURES = 4;

const hasRoom = (): boolean => matchMedia('(min-width: 600px)').matches;

type CardHeadProps = Pick<QuestionCardProps, 'number' | 'count' | 'isLater' | 'asking'> & {
  readonly title: string;
};

const CardHead = ({ title, number, count, isLater, asking }: CardHeadProps) => {
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

/** One question with all that helps to answer it. To be made anew for each question: what is thought goes with it. */
export const QuestionCard = ({ group, view, kinds, asking, desk, ...head }: QuestionCardProps) => {
  const t = useWords('match');
  const sides = useMemo(
    () => sidesOf(view.gathered, groupClasses(view.gathered, group.classIds), view.language),
    [view, group],
  );
  const draft = useDraft(sides);
  const [showsPictures, setShowsPictures] = useState(() => hasRoom() && sides.length <= MOST_PICTURES);
  const ids = sides.map(({ id }) => id);
  const same = sameAnswer(draft, ids);
  const how = { asksRest: draft.isSplit, isRemembered: draft.isRemembered };
  const perform: Readonly<Record<DeskKey, () => void>> = {
    same: () => same && asking.answer(group, same, how),
    different: () => asking.answer(group, differentAnswer(ids), how),
    later: () => asking.putOff(group),
    next: () => asking.turn(1),
    previous: () => asking.turn(-1),
  };
  useKeys((event) => {
    const meaning = deskKey(event);
    if (!meaning || !isAtDesk(desk.current)) return;
    event.preventDefault();
    perform[meaning]();
  });
  const isPartial = draft.isSplit || draft.apart.size > 0;
  return (
    <article className="question-card panel" aria-labelledby={QUESTION}>
      <CardHead title={questionTitle(sides.map(({ name }) => name))} asking={asking} {...head} />
      <Why group={group} view={view} />
      {draft.isSplit ? <p className="match-help">{t('splitHelp')}</p> : null}
      <ul className="card-names" data-many={sides.length > MOST_PICTURES || undefined}>
        {sides.map((side) => (
          <SideView
            key={side.id}
            side={side}
            view={view}
            kinds={kinds}
            draft={draft}
            showsPicture={showsPictures}
            isOneOfMany={sides.length > 2}
          />
        ))}
      </ul>
      <div className="card-tools">
        {sides.length > 2 ? (
          <Button pressed={draft.isSplit} onPress={draft.toggleSplit}>
            {t('split')}
          </Button>
        ) : null}
        <Button pressed={showsPictures} onPress={() => setShowsPictures(!showsPictures)}>
          {t('showPictures')}
        </Button>
      </div>
      <NameChoice names={namesToChoose(sides)} draft={draft} />
      <div className="remember">
        <Checkbox label={t('remember')} checked={draft.isRemembered} onChange={draft.remember} />
        <p className="match-help">{t('rememberHelp')}</p>
      </div>
      <Answers
        describedBy={QUESTION}
        ticked={isPartial ? (same?.refs.length ?? 0) : undefined}
        onSame={perform.same}
        onDifferent={perform.different}
        onLater={perform.later}
      />
    </article>
  );
};
