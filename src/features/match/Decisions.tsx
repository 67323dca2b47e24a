import { memo, useMemo } from 'react';
import { useWords, words } from '../../i18n';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { focusOn } from '../../ui/focus';
import { Decider } from './Decider';
import { ACTORS, DECISIONS } from './focus';
import { type Gesture, gesturesOf } from './gestures';
import type { Matching } from './matching';
import { questionInWords } from './Questions';
import type { Question } from './unclear';
import { actorName, actorNames, deciderInWords, type MatchView } from './view';

interface DecisionsProps {
  readonly view: MatchView;
  readonly matching: Matching;
  readonly answered: readonly Question[];
}

/** "Sama toimija: Turku ja Åbo stad", and who said so where that is known. */
const gestureInWords = (view: MatchView, { verdict, actors, by }: Gesture): string => {
  const t = words('match');
  const names = actorNames(view, actors);
  const what = verdict === 'same' ? t('decidedSame', { names }) : t('decidedDifferent', { names });
  const who = deciderInWords(by);
  return who ? t('decidedBy', { what, by: who }) : what;
};

const Decision = ({ gesture, view, matching }: Omit<DecisionsProps, 'answered'> & { gesture: Gesture }) => {
  const t = useWords('match');
  const sentence = gestureInWords(view, gesture);
  return (
    <li className="decision">
      <span>{sentence}</span>
      <Button
        aria-label={`${t('retract')}: ${sentence}`}
        onPress={() => {
          matching.retract(gesture.pairs);
          focusOn(DECISIONS, ACTORS);
        }}
      >
        {t('retract')}
      </Button>
    </li>
  );
};

/** Who look alike and are kept apart: the price of a "different" is that neither is matched by itself any more. */
const Answered = ({ view, matching, answered }: DecisionsProps) => {
  const t = useWords('match');
  if (answered.length === 0) return null;
  return (
    <Fold summary={<h4>{t('answered', { count: answered.length })}</h4>}>
      <ul>
        {answered.map((question) => (
          <li className="decision" key={question.key}>
            <span>{questionInWords(view, question)}</span>
            <Button
              aria-label={`${t('sameActor')}: ${actorNames(view, question.shown)}`}
              onPress={() => {
                matching.unite(
                  question.pair,
                  question.shown.map((ref) => actorName(view, ref)),
                );
                focusOn(DECISIONS, ACTORS);
              }}
            >
              {t('sameActor')}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
};

/** Above the list, on a narrow screen, the decisions would push it away. */
const hasRoomBeside = (): boolean => matchMedia('(min-width: 1024px)').matches;

const DecisionsView = (props: DecisionsProps) => {
  const t = useWords('match');
  const { view, matching } = props;
  const gestures = useMemo(() => gesturesOf(view.gathered), [view.gathered]);
  return (
    <section
      className="match-decisions panel"
      data-empty={gestures.length === 0 || undefined}
      aria-label={t('decisions')}
      id={DECISIONS}
      tabIndex={-1}
    >
      <Fold startsOpen={hasRoomBeside()} summary={<h3>{t('decisionsCount', { count: gestures.length })}</h3>}>
        <Decider />
        {gestures.length === 0 ? <p className="match-help">{t('noDecisions')}</p> : null}
        <ul>
          {gestures.map((gesture) => (
            <Decision key={gesture.key} gesture={gesture} view={view} matching={matching} />
          ))}
        </ul>
        <Answered {...props} />
      </Fold>
    </section>
  );
};

/** Everything the users have decided, newest first; each can be taken back. Left alone while nothing changes. */
export const Decisions = memo(DecisionsView);
