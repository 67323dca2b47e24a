import { type FormEvent, useState } from 'react';
import { useWords } from '../../../i18n';
import { Dialog } from '../../../ui/Dialog';
import { TextArea } from '../../../ui/Field';
import { FormActions } from '../../../ui/FormActions';

export interface PasteDialogProps {
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/** One field for links, or for a whole mail with links in it. */
export const PasteDialog = ({ onPaste, onClose }: PasteDialogProps) => {
  const t = useWords('collect');
  const common = useWords('common');
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onPaste(text);
    onClose();
  };
  return (
    <Dialog title={t('pasteTitle')} closeLabel={common('close')} onClose={onClose}>
      <form className="dialog-form paste" onSubmit={submit}>
        <TextArea
          label={t('pasteLabel')}
          help={t('pasteHelp')}
          rows={6}
          autoFocus
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <FormActions cancel={common('cancel')} submit={t('pasteDone')} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
