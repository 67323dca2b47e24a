import { FolderOpen, History, SlidersHorizontal } from 'lucide-react';
import { copyWorkshop } from '../../domain/commands/create';
import { setFields } from '../../domain/commands/records';
import { removeWorkshop } from '../../domain/commands/workshop';
import type { WorkshopInfo } from '../../domain/entity';
import { WORKSHOP_KEY } from '../../domain/recordKeys';
import { useWords } from '../../i18n';
import { newId } from '../../state/id';
import type { Library, OpenWorkshop } from '../../state/library';
import { goTo } from '../../state/route';
import { commitWithWayBack } from '../../state/wayBack';
import { say } from '../../ui/toasts';
import { useSaveWhole } from './collect/useSaveWhole';
import { type Managing, MENU_ICON, useManaging } from './useManaging';

/** What can be done to a whole workshop, and the window that one of these things opens. */
export const useWorkshopActions = (
  library: Library,
  open: OpenWorkshop,
  info: WorkshopInfo,
  onDeleted: () => void,
): Managing => {
  const t = useWords('library');
  const history = useWords('history');
  const common = useWords('common');
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
  const save = useSaveWhole(open);
  const remove = () => {
    const takeBack = commitWithWayBack(
      workshop,
      removeWorkshop(workshop.entities(), new Date().toISOString()),
    );
    say(t('workshopDeleted', { name }), { label: common('undo'), perform: takeBack });
    onDeleted();
  };

  return useManaging({
    name: info.title,
    labels: { save: t('saveWorkshop'), renaming: t('renameWorkshop'), name: t('workshopName') },
    openIcon: <FolderOpen {...MENU_ICON} />,
    open: () => goTo({ at: 'maps', workshop: workshop.id }),
    rename,
    duplicate,
    save,
    remove,
    more: [
      {
        id: 'edit',
        label: t('editWorkshop'),
        icon: <SlidersHorizontal {...MENU_ICON} />,
        perform: () => goTo({ at: 'prepare', workshop: workshop.id }),
      },
      {
        id: 'history',
        label: history('title'),
        icon: <History {...MENU_ICON} />,
        perform: () => goTo({ at: 'history', workshop: workshop.id }),
      },
    ],
  });
};
