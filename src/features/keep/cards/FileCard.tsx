import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import { leavingOptions, pseudonyms } from '../../../i18n/leaving';
import { savedWords } from '../../../i18n/pictureWords';
import type { OpenWorkshop } from '../../../state/library';
import { type Leaving, saveForOthers } from '../../../storage/saveWhole';
import { Choice } from '../../../ui/Choice';
import { say } from '../../../ui/toasts';
import { Card } from './Card';
import { MakeButton } from './MakeButton';

export interface FileCardProps {
  readonly open: OpenWorkshop;
}

/** The whole workshop as a file to be opened again; of people no more goes with it than is asked for. */
export const FileCard = ({ open }: FileCardProps) => {
  const t = useWords('keep');
  const people = useWords('people');
  const [leaving, setLeaving] = useState<Leaving>('roles');
  return (
    <Card title={t('fileTitle')} holds={t('fileHolds')}>
      <div className="keep-leaving">
        <Choice label={people('leaving')} options={leavingOptions()} value={leaving} onChange={setLeaving} />
        <p className="field-help">{people(`leavingHelp_${leaving}`)}</p>
      </div>
      <MakeButton
        label={t('saveFile')}
        of={t('fileTitle')}
        icon={FileDown}
        make={() => say(savedWords(saveForOthers(open, leaving, pseudonyms())))}
      />
    </Card>
  );
};
