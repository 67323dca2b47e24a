import type { Phase } from '../../domain/entity';
import { useWords } from '../../i18n';
import { TextArea, TextField } from '../../ui/Field';
import { RowTools } from '../../ui/RowTools';
import { phaseName } from './phaseName';

const MAX_NAME = 80;
const MAX_INSTRUCTIONS = 500;
const MAX_DIGITS = 3;
/** The id of the field where a phase is named, to send the focus there. */
export const nameFieldId = (phase: Phase): string => `phase-name-${phase.id}`;

/** What is typed as minutes; nothing, or nought, is no time limit. */
const typedMinutes = (text: string): number | undefined => {
  const digits = text.replace(/\D/g, '').slice(0, MAX_DIGITS);
  return Number(digits) || undefined;
};

/** A phase as its fields change it; `undefined` takes a field away. */
export type PhaseEdit = { readonly [F in 'name' | 'minutes' | 'instructions']?: Phase[F] | undefined };

export interface PhaseFieldsProps {
  readonly phase: Phase;
  readonly index: number;
  /** How many phases there are. */
  readonly all: number;
  readonly onEdit: (edit: PhaseEdit) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One phase to be edited: its name, minutes and instructions, its place among the others. */
export const PhaseFields = ({ phase, index, all, onEdit, onMove, onRemove }: PhaseFieldsProps) => {
  const t = useWords('task');
  const name = phaseName(phase, index);
  const labels = {
    up: t('moveUp', { name }),
    down: t('moveDown', { name }),
    remove: t('removePhase', { name }),
  };
  return (
    <fieldset className="phase-fields">
      <legend className="visually-hidden">{name}</legend>
      <div className="phase-fields-first">
        <TextField
          id={nameFieldId(phase)}
          label={t('phaseName')}
          maxLength={MAX_NAME}
          value={phase.name}
          onChange={(event) => onEdit({ name: event.target.value })}
        />
        <TextField
          label={t('minutes')}
          inputMode="numeric"
          value={phase.minutes ?? ''}
          onChange={(event) => onEdit({ minutes: typedMinutes(event.target.value) })}
        />
      </div>
      <TextArea
        label={t('instructions')}
        rows={2}
        maxLength={MAX_INSTRUCTIONS}
        value={phase.instructions ?? ''}
        onChange={(event) => onEdit({ instructions: event.target.value || undefined })}
      />
      <div className="phase-fields-tools">
        <RowTools labels={labels} index={index} all={all} onMove={onMove} onRemove={onRemove} />
      </div>
    </fieldset>
  );
};
