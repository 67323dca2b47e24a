import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import { savedWords } from '../../../i18n/pictureWords';
import type { OpenWorkshop } from '../../../state/library';
import { saveWholeWorkshop } from '../../../storage/saveWhole';
import { Checkbox } from '../../../ui/Field';
import { say } from '../../../ui/toasts';
import { Card } from './Card';
import { MakeButton } from './MakeButton';

export interface FileCardProps {
  readonly open: OpenWorkshop;
}

/** The whole workshop as a file to be opened again; people's contacts go with it only when asked for. */
export const FileCard = ({ open }: FileCardProps) => {
  const t = useWords('keep');
  const [contacts, setContacts] = useState(false);
  return (
    <Card title={t('fileTitle')} holds={t('fileHolds')}>
      <Checkbox label={t('withContacts')} checked={contacts} onChange={setContacts} />
      <MakeButton
        label={t('saveFile')}
        of={t('fileTitle')}
        icon={FileDown}
        make={() => say(savedWords(saveWholeWorkshop(open, { contacts })))}
      />
    </Card>
  );
};
