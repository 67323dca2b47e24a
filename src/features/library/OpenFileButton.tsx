import './library.css';
import { FolderOpen } from 'lucide-react';
import { useWords } from '../../i18n';
import type { Library } from '../../state/library';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { useOpeningToDraw } from './useOpening';

/** Opens a workshop file that somebody was given to draw in its workshop. */
export const OpenFileButton = ({ library }: { readonly library: Library }) => {
  const t = useWords('join');
  const { pick, element } = useOpeningToDraw(library);
  return (
    <>
      <Button onPress={pick}>
        <FolderOpen {...ICON} />
        {t('openFile')}
      </Button>
      {element}
    </>
  );
};
