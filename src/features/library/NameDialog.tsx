import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n';
import { Dialog } from '../../ui/Dialog';
import { FormActions } from '../../ui/FormActions';
import { FirstField } from './FirstField';

export interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly onSubmit: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a new name; Enter is enough. */
export const NameDialog = ({ title, label, value, onSubmit, onClose }: NameDialogProps) => {
  const t = useWords('common');
  const [name, setName] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(name.trim());
    onClose();
  };
  return (
    <Dialog title={title} closeLabel={t('close')} onClose={onClose}>
      <form onSubmit={submit}>
        <FirstField label={label} value={name} onChange={setName} />
        <FormActions cancel={t('cancel')} submit={t('save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
