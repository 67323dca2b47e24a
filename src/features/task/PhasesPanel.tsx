import { Plus, X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Phase } from '../../domain/entity';
import { EXERCISES, type ExerciseId, type ExerciseWords } from '../../domain/exercises';
import { useWords } from '../../i18n';
import { useUndoWords } from '../../i18n/undoWords';
import type { OpenWorkshop } from '../../state/library';
import { Button, IconButton } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import { ICON } from '../../ui/icon';
import { announce, say } from '../../ui/toasts';
import { HistoryButtons } from '../../ui/UndoButtons';
import { createEditing, type Editing } from './editing';
import { nameFieldId, PhaseFields } from './PhaseFields';
import { phaseName } from './phaseName';

const HEADING = 'phases-heading';

interface ListProps {
  readonly list: readonly Phase[];
  readonly editing: Editing;
}

const PhaseList = ({ list, editing }: ListProps) => {
  const t = useWords('task');
  const move = (phase: Phase, index: number, by: -1 | 1) => {
    editing.move(phase.id, by);
    announce(t('movedTo', { name: phaseName(phase, index), number: index + by + 1 }));
  };
  const remove = (phase: Phase) => {
    editing.remove(phase.id);
    focusOn(HEADING);
  };
  return (
    <ol className="phase-list">
      {list.map((phase, index) => (
        <li key={phase.id}>
          <PhaseFields
            phase={phase}
            index={index}
            all={list.length}
            onEdit={(edit) => editing.edit(phase.id, edit)}
            onMove={(by) => move(phase, index, by)}
            onRemove={() => remove(phase)}
          />
        </li>
      ))}
    </ol>
  );
};

const ExerciseChoice = ({ editing }: { readonly editing: Editing }) => {
  const t = useWords('task');
  const common = useWords('common');
  const choose = (exercise: ExerciseId) => {
    const takeBack = editing.choose(exercise);
    const name = t(`exercise_${exercise}`);
    say(t('exerciseChosen', { name }), { label: common('undo'), perform: takeBack });
  };
  return (
    <fieldset className="exercise-choice">
      <legend>{t('exercise')}</legend>
      {EXERCISES.map((exercise) => (
        <Button key={exercise} onPress={() => choose(exercise)}>
          {t(`exercise_${exercise}`)}
        </Button>
      ))}
    </fieldset>
  );
};

export interface PhasesPanelProps {
  readonly open: OpenWorkshop;
  readonly list: readonly Phase[];
  readonly words: ExerciseWords;
  readonly onClose: () => void;
}

/** The exercise to be edited, at the side of the page, which shows at once what becomes of it. */
export const PhasesPanel = ({ open, list, words, onClose }: PhasesPanelProps) => {
  const t = useWords('task');
  const common = useWords('common');
  const editing = createEditing(open, words);
  return (
    <ModalOverlay className="side" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="side-sheet">
        <Dialog className="side-content">
          <div className="side-head">
            <Heading slot="title" level={2} id={HEADING} tabIndex={-1}>
              {t('phases')}
            </Heading>
            <HistoryButtons labels={useUndoWords()} history={open.undo} />
            <IconButton look="plain" label={common('close')} icon={<X aria-hidden />} onPress={onClose} />
          </div>
          <ExerciseChoice editing={editing} />
          {list.length === 0 ? <p>{t('noPhases')}</p> : <PhaseList list={list} editing={editing} />}
          <Button onPress={() => focusOn(nameFieldId(editing.add()))}>
            <Plus {...ICON} />
            {t('addPhase')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
