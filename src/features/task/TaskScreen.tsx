import './dialogs.css';
import './phase.css';
import './task.css';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { subjectOf } from '../../domain/backdrop/exercise';
import { personsMapCount } from '../../domain/compare/sets';
import { phasesOrReady } from '../../domain/exercises';
import { workshopInfo } from '../../domain/select';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { addressOf, appAddress } from '../../state/route';
import { isRedo, isUndo } from '../../ui/keys';
import { useKeys } from '../../ui/useKeys';
import { usePresenting } from '../../ui/usePresenting';
import { useWakeLock } from '../../ui/useWakeLock';
import { useExerciseWords } from './exerciseWords';
import { InviteDialog } from './InviteDialog';
import { invitationOf } from './invitation';
import { JoinCard } from './JoinCard';
import { PhaseCard } from './PhaseCard';
import { PhasesPanel } from './PhasesPanel';
import { TaskTools } from './TaskTools';

/** Longer questions are set in smaller letters, so that the rest stays in sight. */
const LONG_QUESTION = 120;

const Question = ({ open }: TaskScreenProps) => {
  const t = useWords('task');
  const question = useStore(open.workshop.store, ({ entities }) => workshopInfo(entities)?.question);
  if (question) {
    return (
      <h2 className="task-question" data-long={question.length > LONG_QUESTION}>
        {question}
      </h2>
    );
  }
  return (
    <div className="task-empty">
      <h2>{t('noQuestion')}</h2>
      <a
        className="button"
        data-kind="primary"
        href={addressOf({ at: 'prepare', workshop: open.workshop.id, from: 'task' })}
      >
        {t('writeQuestion')}
      </a>
    </div>
  );
};

/** How many of how many have come; whose they are and what they show stays unsaid here. */
const Count = ({ open }: TaskScreenProps) => {
  const library = useWords('library');
  const common = useWords('common');
  const count = useStore(open.workshop.store, ({ entities }) => personsMapCount(entities));
  const expected = useStore(open.workshop.store, ({ entities }) => workshopInfo(entities)?.expected);
  return (
    <p className="task-count tabular">
      {expected ? library('expected', { count, expected }) : common('maps', { count })}
    </p>
  );
};

const NotAwake = () => {
  const t = useWords('task');
  return useWakeLock() ? <p className="task-awake">{t('notAwake')}</p> : null;
};

export interface TaskScreenProps {
  readonly open: OpenWorkshop;
}

/** For the projector: the question, what to do now and how long, the code to come in, and how many maps there are. */
export const TaskScreen = ({ open }: TaskScreenProps) => {
  const { workshop, undo } = open;
  const entities = useStore(workshop.store, (state) => state.entities);
  const words = useExerciseWords(subjectOf(workshopInfo(entities) ?? {}));
  const list = phasesOrReady(entities, words);
  const invitation = useMemo(() => invitationOf(entities, appAddress()), [entities]);
  const { isPresenting, toggle } = usePresenting();
  const [opened, setOpened] = useState<'invite' | 'phases'>();
  const close = () => setOpened(undefined);
  useKeys((event) => {
    if (isUndo(event)) undo.undo();
    else if (isRedo(event)) undo.redo();
  });
  return (
    <div className="task" data-presenting={isPresenting}>
      <TaskTools
        workshopId={workshop.id}
        isPresenting={isPresenting}
        onPresent={toggle}
        onInvite={() => setOpened('invite')}
        onEditPhases={() => setOpened('phases')}
      />
      <div className="task-main">
        <Question open={open} />
        <PhaseCard workshopId={workshop.id} list={list} />
        <NotAwake />
      </div>
      <aside className="task-side">
        <Count open={open} />
        <JoinCard invitation={invitation} isPresenting={isPresenting} onInvite={() => setOpened('invite')} />
      </aside>
      {opened === 'invite' ? <InviteDialog open={open} invitation={invitation} onClose={close} /> : null}
      {opened === 'phases' ? <PhasesPanel open={open} list={list} words={words} onClose={close} /> : null}
    </div>
  );
};
