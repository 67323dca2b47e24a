import './asking.css';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../../i18n';
import type { Undo } from '../../../state/undo';
import { Button } from '../../../ui/Button';
import { announce } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import type { Question } from '../drawingState';
import { useContent } from '../hooks';
import { answerNo, answerYes } from './answering';
import { nameMeant } from './asking';

/** The first question that the map still gives rise to: whoever was undone or renamed meanwhile is not asked about. */
const useQuestion = (drawing: Drawing): Question | undefined => {
  const { actors } = useContent(drawing);
  const questions = useStore(drawing.store, (state) => state.questions);
  return questions.find(({ actorId, written, meant: { actor } }) => {
    const isThere = actors.some(({ id, name }) => id === actorId && name === written);
    return isThere && (!actor || actors.some(({ id, name }) => id === actor.id && name === actor.name));
  });
};

interface SameQuestionProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
}

/** Asks softly whether a name means somebody who is known: it takes no focus, and whoever goes on has said nothing. */
export const SameQuestion = ({ drawing, undo }: SameQuestionProps) => {
  const t = useWords('draw');
  const question = useQuestion(drawing);
  const isTwin = question?.meant.actor !== undefined;
  const named = question && { written: question.written, name: nameMeant(question) };
  const asked = named ? t(isTwin ? 'isTwin' : 'isListed', named) : '';
  useEffect(() => {
    if (asked) announce(asked);
  }, [asked]);
  if (!question) return null;
  return (
    <fieldset className="same-question" aria-label={asked} onPointerDown={(event) => event.preventDefault()}>
      <p className="same-asked">{asked}</p>
      <div className="same-answers">
        <Button preventFocusOnPress onPress={() => answerYes(drawing, question, undo)}>
          {t(isTwin ? 'yesTwin' : 'yesListed')}
        </Button>
        <Button preventFocusOnPress onPress={() => answerNo(drawing, question)}>
          {t('noOther')}
        </Button>
      </div>
    </fieldset>
  );
};
