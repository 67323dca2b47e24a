import { Copy, Download, FolderOpen, Pencil, SlidersHorizontal, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { copyWorkshop } from '../../domain/commands/create';
import { setFields } from '../../domain/commands/records';
import { removeWorkshop } from '../../domain/commands/workshop';
import { WORKSHOP_KEY, type WorkshopInfo } from '../../domain/entity';
import { useWords } from '../../i18n';
import { newId } from '../../state/id';
import type { Library, OpenWorkshop } from '../../state/library';
import { goTo } from '../../state/route';
import { commitWithWayBack } from '../../state/wayBack';
import { saveWorkshopFile } from '../../storage/saveWorkshop';
import type { MenuEntry } from '../../ui/MenuButton';
import { say } from '../../ui/toasts';
import { NameDialog } from './NameDialog';

const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** What can be done to a whole workshop, and the window that one of these things opens. */
export const useWorkshopActions = (
  library: Library,
  open: OpenWorkshop,
  info: WorkshopInfo,
  onDeleted: () => void,
): { readonly entries: readonly MenuEntry[]; readonly dialog: ReactNode } => {
  const t = useWords('library');
  const common = useWords('common');
  const [isRenaming, setRenaming] = useState(false);
  const { workshop } = open;
  const name = info.title || common('untitledWorkshop');

  const rename = (title: string) => workshop.commit(setFields(workshop.entities(), WORKSHOP_KEY, { title }));
  const duplicate = () => {
    const id = newId();
    const title = t('copyTitle', { title: name });
    const at = new Date().toISOString();
    const copy = copyWorkshop(workshop.entities(), { id, title, createdAt: at, updatedAt: at });
    library.add(id, copy, { stored: false });
    say(t('duplicated', { name: title }));
  };
  const save = () => say(t('savedAs', { file: saveWorkshopFile(open) }));
  const remove = () => {
    const takeBack = commitWithWayBack(
      workshop,
      removeWorkshop(workshop.entities(), new Date().toISOString()),
    );
    say(t('workshopDeleted', { name }), { label: common('undo'), perform: takeBack });
    onDeleted();
  };

  return {
    entries: [
      {
        id: 'open',
        label: common('open'),
        icon: <FolderOpen {...ICON} />,
        perform: () => goTo({ at: 'maps', workshop: workshop.id }),
      },
      { id: 'rename', label: common('rename'), icon: <Pencil {...ICON} />, perform: () => setRenaming(true) },
      {
        id: 'edit',
        label: t('editWorkshop'),
        icon: <SlidersHorizontal {...ICON} />,
        perform: () => goTo({ at: 'prepare', workshop: workshop.id }),
      },
      { id: 'duplicate', label: common('duplicate'), icon: <Copy {...ICON} />, perform: duplicate },
      { id: 'save', label: t('saveWorkshop'), icon: <Download {...ICON} />, perform: save },
      {
        id: 'delete',
        label: common('delete'),
        icon: <Trash2 {...ICON} />,
        danger: true,
        perform: remove,
      },
    ],
    dialog: isRenaming ? (
      <NameDialog
        title={t('renameWorkshop')}
        label={t('workshopName')}
        value={info.title}
        onSubmit={rename}
        onClose={() => setRenaming(false)}
      />
    ) : null,
  };
};
