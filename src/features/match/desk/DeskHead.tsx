import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { DESK } from '../focus';
import { useIsSmall } from '../useIsSmall';
import type { Desk, DeskState } from './desk';
import type { Questions } from './useQuestions';

export interface DeskHeadProps {
  readonly questions: Questions;
  readonly desk: Desk;
  readonly state: DeskState;
}

type HowFarProps = Pick<Questions, 'progress' | 'asked' | 'followUps'>;

const Shown = ({ desk, state: { isList } }: Omit<DeskHeadProps, 'questions'>) => {
  const t = useWords('match');
  return (
    <fieldset className="desk-shown">
      <legend className="visually-hidden">{t('howShown')}</legend>
      <Button pressed={!isList} onPress={() => desk.showAsList(false)}>
        {t('oneByOne')}
      </Button>
      <Button pressed={isList} onPress={() => desk.showAsList(true)}>
        {t('asList')}
      </Button>
    </fieldset>
  );
};

/** Of the answers that are still wanted, so many are about what followed from earlier ones. */
const wantedFollowUps = ({ progress: { done, goal }, asked, followUps }: HowFarProps): number =>
  asked.slice(0, Math.max(0, goal - done)).filter(({ key }) => followUps.has(key)).length;

const HowFar = (props: HowFarProps) => {
  const t = useWords('match');
  const { done, goal } = props.progress;
  const said = t('answersEnough', { done: Math.min(done, goal), count: goal });
  const more = wantedFollowUps(props);
  return (
    <div className="how-far">
      <progress value={done} max={Math.max(1, goal)} aria-label={said} />
      <p className="tabular">
        {said} {more > 0 ? t('followUps', { count: more }) : null}
      </p>
    </div>
  );
};

/** What was decided last, and the way back from just that. */
export const LastDone = ({ desk, state: { last } }: Omit<DeskHeadProps, 'questions'>) => {
  const t = useWords('match');
  const common = useWords('common');
  if (!last) return null;
  const takeBack = () => {
    desk.letGo();
    last.takeBack();
  };
  return (
    <p className="last-done">
      <span>{t('lastDone', { what: last.sentence })}</span>
      <Button look="plain" aria-label={`${common('undo')}: ${last.sentence}`} onPress={takeBack}>
        {common('undo')}
      </Button>
    </p>
  );
};

/** What the desk is for, and how far one has come. */
export const DeskHead = ({ questions, desk, state }: DeskHeadProps) => {
  const t = useWords('match');
  const isSmall = useIsSmall();
  const hasQuestions = questions.progress.goal > 0;
  return (
    <header className="desk-head">
      <div className="desk-title">
        <h3 id={DESK} tabIndex={-1} className={isSmall ? 'visually-hidden' : undefined}>
          {t('deskTitle')}
        </h3>
        {questions.asked.length > 1 ? <Shown desk={desk} state={state} /> : null}
      </div>
      {hasQuestions && !isSmall ? <p className="match-help">{t('deskHelp')}</p> : null}
      {hasQuestions ? <HowFar {...questions} /> : null}
    </header>
  );
};
