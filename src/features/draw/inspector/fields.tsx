import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Actor, ActorKind, Link, LinkKind } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { SelectField, TextArea } from '../../../ui/Field';
import type { Drawing } from '../drawing';

/** What is asked of few, folded away. */
export const More = ({ children }: { readonly children: ReactNode }) => {
  const t = useWords('common');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? t('less') : t('more')}
        {open ? <ChevronUp aria-hidden size={18} /> : <ChevronDown aria-hidden size={18} />}
      </Button>
      {open ? children : null}
    </>
  );
};

/** A remark on an actor or a link; what is typed within a second is one step of undo. */
export const NoteInput = ({
  drawing,
  record,
}: {
  readonly drawing: Drawing;
  readonly record: Actor | Link;
}) => {
  const t = useWords('draw');
  return (
    <TextArea
      label={t('note')}
      placeholder={t('notePlaceholder')}
      value={record.note ?? ''}
      maxLength={5000}
      onChange={(event) => drawing.set(record.id, { note: event.target.value || undefined }, true)}
    />
  );
};

interface NumberChoiceProps<N extends number> {
  readonly label: string;
  readonly numbers: readonly N[];
  /** A map from elsewhere may hold another number: then none is chosen. */
  readonly value: number | undefined;
  readonly onChange: (number: N | undefined) => void;
  readonly labelOf: (number: N | undefined) => string;
}

/** One of a few numbers, or none said. */
export const NumberChoice = <N extends number>(props: NumberChoiceProps<N>) => {
  const { label, numbers, value, onChange, labelOf } = props;
  const keyOf = (number: number | undefined) => String(number ?? '');
  return (
    <Choice
      label={label}
      value={keyOf(value)}
      onChange={(key) => onChange(numbers.find((number) => keyOf(number) === key))}
      options={[undefined, ...numbers].map((number) => ({ value: keyOf(number), label: labelOf(number) }))}
    />
  );
};

interface KindSelectProps {
  readonly kinds: readonly (ActorKind | LinkKind)[];
  readonly value: string | undefined;
  readonly onChange: (kind: string | undefined) => void;
}

/** The type of an actor or a link, or none said. */
export const KindSelect = ({ kinds, value, onChange }: KindSelectProps) => {
  const t = useWords('draw');
  return (
    <SelectField
      label={t('kindOf')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{t('noKind')}</option>
      {kinds.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
};
