import { becomeListed, mergeActors } from '../../../domain/commands/sameActor';
import { words } from '../../../i18n';
import { select } from '../../../state/selection';
import type { Undo } from '../../../state/undo';
import { commitWithWayBack } from '../../../state/wayBack';
import { say } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import type { Question } from '../drawingState';
import { answerGesture, nameMeant } from './asking';
import { refuse } from './refusals';

/** The questions that wait behind one. */
const othersThan = ({ store }: Drawing, { actorId }: Question): readonly Question[] =>
  store.getState().questions.filter((one) => one.actorId !== actorId);

/** Whatever the hand was doing with one actor it now does with the other. */
const goOnWith = ({ store, selection }: Drawing, goneId: string, stayingId: string): void => {
  store.setState(({ naming, connecting, focus }) => ({
    naming:
      naming?.what === 'new' && naming.linkedTo === goneId ? { ...naming, linkedTo: stayingId } : naming,
    connecting: connecting?.source === goneId ? { source: stayingId } : connecting,
    focus: focus === goneId ? stayingId : focus,
  }));
  select(selection, [stayingId]);
};

const changeOf = ({ workshop, mapId }: Drawing, { actorId, meant: { actor, entry } }: Question) => {
  const entities = workshop.entities();
  if (actor) return mergeActors(entities, mapId, actorId, actor.id);
  return entry ? becomeListed(entities, mapId, actorId, entry) : {};
};

/** It is the same: the actor becomes the one of the list, or the two on the map become one. Can be taken back. */
export const answerYes = (drawing: Drawing, question: Question, undo: Undo): void => {
  const { actorId, written, meant } = question;
  const gesture = answerGesture(question);
  const perform = commitWithWayBack(drawing.workshop, changeOf(drawing, question), { undo, gesture });
  drawing.store.setState({ questions: othersThan(drawing, question) });
  if (meant.actor) goOnWith(drawing, actorId, meant.actor.id);
  const said = words('draw')(meant.actor ? 'nowOne' : 'nowCalled', { written, name: nameMeant(question) });
  say(said, { label: words('common')('undo'), perform });
};

/** It is somebody else, also the next time. */
export const answerNo = (drawing: Drawing, question: Question): void => {
  refuse(drawing, question.written, nameMeant(question));
  drawing.store.setState({ questions: othersThan(drawing, question) });
};
