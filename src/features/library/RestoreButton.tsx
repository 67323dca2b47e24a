import './library.css';
import { ArchiveRestore } from 'lucide-react';
import { useWords } from '../../i18n';
import type { Library } from '../../state/library';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { useFilesIn } from './collect/useFilesIn';

/** Takes in a backup, chosen or dropped on the page, and says what became of it. */
export const RestoreButton = ({ library }: { readonly library: Library }) => {
  const t = useWords('backup');
  const { pick, element } = useFilesIn(library);
  return (
    <>
      <Button onPress={pick}>
        <ArchiveRestore {...ICON} />
        {t('restore')}
      </Button>
      {element}
    </>
  );
};
