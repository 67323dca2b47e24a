import type { ActorRef } from '../../domain/entity';
import { normaliseName } from '../../domain/match/normalise';
import { listed, useWords, words } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { drawn } from './drawn';
import { ACTORS, QUESTIONS } from './focus';
import { classOf } from './gathered';
import type { Matching } from './matching';
import { PairQuestion, QuestionList } from './PairQuestion';
import type { Question } from './unclear';
import { actorName, type MatchView, mapInSentence, neighbourLine } from './view';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly view: MatchView;
  readonly matching: Matching;
}

/** "kaksi toimijaa nimeltä Seurakunnat", "Turku ja Åbo" */
const pairInWords = (view: MatchView, { shown }: Question): string => {
  const [a, b] = shown.map((ref) => actorName(view, ref));
  return normaliseName(a ?? '') === normaliseName(b ?? '')
    ? words('match')('twoNamed', { name: a ?? '' })
    : listed([a ?? '', b ?? '']);
};

/** What is unclear, or decided, about the two, in a sentence. */
export const questionInWords = (view: MatchView, question: Question): string => {
  const t = words('match');
  const { reason, sharedMapId, shown } = question;
  const said = {
    pair: pairInWords(view, question),
    name: actorName(view, shown[0]),
    map: sharedMapId === undefined ? '' : mapInSentence(view, sharedMapId),
  };
  const isGone = reason === 'one-map' && sharedMapId === undefined;
  return t(isGone ? 'ask_one-map_gone' : `ask_${reason}`, said);
};

const Side = ({ view, actor }: { readonly view: MatchView; readonly actor: ActorRef }) => {
  const t = useWords('match');
  const found = drawn(view.gathered, actor, view.language);
  const count = classOf(view.gathered, actor)?.mapIds.length ?? 0;
  if (!found) return null;
  return (
    <li className="question-side">
      <p>
        <strong>{found.name}</strong> · {mapNameOf(view.labels.get(found.mapId))}
      </p>
      <p className="match-help">{neighbourLine(found)}</p>
      <p className="match-help tabular">{t('inMaps', { count, all: view.gathered.mapCount })}</p>
    </li>
  );
};

/** What waits for the users' word; away while nothing does. */
export const Questions = ({ questions, view, matching }: QuestionsProps) => {
  const t = useWords('match');
  if (questions.length === 0) return null;
  return (
    <QuestionList id={QUESTIONS} heading={t('questions', { count: questions.length })}>
      {questions.map((question) => (
        <PairQuestion
          key={question.key}
          text={questionInWords(view, question)}
          pair={question.pair}
          names={question.shown.map((ref) => actorName(view, ref))}
          matching={matching}
          next={[QUESTIONS, ACTORS]}
        >
          {question.shown.map((ref) => (
            <Side key={ref} view={view} actor={ref} />
          ))}
        </PairQuestion>
      ))}
    </QuestionList>
  );
};
