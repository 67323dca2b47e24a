import { type FormEvent, useState } from 'react';
import type { AuthorType, MapInfo } from '../../domain/entity';
import type { MapContent } from '../../domain/select';
import { useWords } from '../../i18n';
import { useAuthorTypes } from '../../i18n/authorTypes';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Checkbox } from '../../ui/Field';
import { FormActions } from '../../ui/FormActions';
import { FirstField } from './FirstField';
import type { Naming } from './naming';

interface MembersProps {
  readonly maps: readonly MapContent[];
  readonly naming: Naming;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

const Members = ({ maps, naming, chosen, onChange }: MembersProps) => {
  const t = useWords('library');
  const lineOf = ({ id, author, groupOf = [] }: MapInfo): string =>
    author?.type === 'group'
      ? `${naming.nameOf(id)} · ${groupOf.length > 0 ? t('groupMapOf', { count: groupOf.length }) : t('groupMap')}`
      : naming.nameOf(id);
  const toggle = (id: string, isIn: boolean) =>
    onChange(new Set(isIn ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  return (
    <fieldset className="field">
      <legend className="field-label">{t('groupMembers')}</legend>
      <div className="group-members">
        {maps.map(({ info }) => (
          <Checkbox
            key={info.id}
            label={lineOf(info)}
            checked={chosen.has(info.id)}
            onChange={(isIn) => toggle(info.id, isIn)}
          />
        ))}
      </div>
      <span className="field-help">{t('groupMembersHelp')}</span>
    </fieldset>
  );
};

const authorOf = (name: string, type: AuthorType): Pick<MapInfo, 'author'> => ({
  author: { type, ...(name && { name }) },
});

export interface NewMapDialogProps {
  /** Those that may be members of a group. */
  readonly maps: readonly MapContent[];
  readonly naming: Naming;
  readonly onCreate: (map: Pick<MapInfo, 'author' | 'groupOf'>) => void;
  readonly onClose: () => void;
}

/** Asks whose map it will be. Nothing has to be said: Enter is enough. */
export const NewMapDialog = ({ maps, naming, onCreate, onClose }: NewMapDialogProps) => {
  const t = useWords('library');
  const common = useWords('common');
  const [name, setName] = useState('');
  const authorTypes = useAuthorTypes();
  const [type, setType] = useState<AuthorType>('person');
  const [members, setMembers] = useState<ReadonlySet<string>>(new Set());
  const isGroup = type === 'group';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const groupOf = isGroup && members.size > 0 ? { groupOf: [...members] } : {};
    onCreate({ ...authorOf(name.trim(), type), ...groupOf });
  };
  return (
    <Dialog title={t('newMap')} closeLabel={common('close')} onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <FirstField
          label={t('author')}
          help={t('authorHelp')}
          placeholder={t('authorPlaceholder')}
          value={name}
          onChange={setName}
        />
        <Choice<AuthorType> {...authorTypes} value={type} onChange={setType} />
        {isGroup && maps.length > 0 ? (
          <Members maps={maps} naming={naming} chosen={members} onChange={setMembers} />
        ) : null}
        <FormActions cancel={common('cancel')} submit={t('startDrawing')} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
