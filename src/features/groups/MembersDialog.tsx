import { type FormEvent, useState } from 'react';
import type { MapLabel } from '../../domain/compare/labels';
import { possibleMembers } from '../../domain/group';
import type { MapContent } from '../../domain/select';
import { useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { Dialog } from '../../ui/Dialog';
import { Checkbox } from '../../ui/Field';
import { FormActions } from '../../ui/FormActions';

export interface MembersDialogProps {
  readonly mapId: string;
  readonly contents: readonly MapContent[];
  readonly labels: ReadonlyMap<string, MapLabel>;
  readonly members: readonly string[];
  readonly onChange: (members: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Asks whose maps belong to a group. */
export const MembersDialog = (props: MembersDialogProps) => {
  const { mapId, contents, labels, members, onChange, onClose } = props;
  const t = useWords('groups');
  const common = useWords('common');
  const lineOf = ({ info, actors }: MapContent): string => {
    const parts = [mapNameOf(labels.get(info.id)), common('actors', { count: actors.length })];
    return (info.author?.type === 'group' ? [...parts, t('isGroup')] : parts).join(' · ');
  };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(members));
  const toggle = (id: string, isIn: boolean) =>
    setChosen(new Set(isIn ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange([...chosen].sort());
  };
  return (
    <Dialog title={t('membersTitle')} closeLabel={common('close')} onClose={onClose}>
      <form onSubmit={submit}>
        <div className="group-candidates">
          {possibleMembers(contents, mapId).map((content) => (
            <Checkbox
              key={content.info.id}
              label={lineOf(content)}
              checked={chosen.has(content.info.id)}
              onChange={(isIn) => toggle(content.info.id, isIn)}
            />
          ))}
        </div>
        <p className="field-help">{t('membersHelp')}</p>
        <FormActions cancel={common('cancel')} submit={common('done')} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
