import { useWords } from '../../../i18n';
import { TextArea } from '../../../ui/Field';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { LONGEST_MESSAGE } from '../MapSettings';

/** What the author wants to say with the picture; asked quietly, before it is sent. */
export const MessageField = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('draw');
  const { info } = useContent(drawing);
  return (
    <TextArea
      label={t('message')}
      help={t('messageHelp')}
      value={info.message ?? ''}
      maxLength={LONGEST_MESSAGE}
      onChange={(event) => drawing.setInfo({ message: event.target.value || undefined }, true)}
    />
  );
};
