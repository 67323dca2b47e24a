import { History, SquarePen } from 'lucide-react';
import { setFields } from '../../domain/commands/records';
import { copyMap, removeMap } from '../../domain/commands/workshop';
import type { MapInfo } from '../../domain/entity';
import { mapName } from '../../domain/mapName';
import { useWords } from '../../i18n';
import { newId } from '../../state/id';
import type { OpenWorkshop } from '../../state/library';
import { goTo } from '../../state/route';
import { commitWithWayBack } from '../../state/wayBack';
import { saveWorkshopFile } from '../../storage/saveWorkshop';
import { say } from '../../ui/toasts';
import { type Managing, MENU_ICON, useManaging } from './useManaging';

export interface Called {
  /** What the map is called on this screen, */
  readonly name: string;
  /** and whether that is more than its number. */
  readonly isNamed: boolean;
  readonly onDeleted: () => void;
}

/** What can be done to a map from the outside, and the window that one of these things opens. */
export const useMapActions = (
  { workshop }: OpenWorkshop,
  info: MapInfo,
  { name, isNamed, onDeleted }: Called,
): Managing => {
  const t = useWords('library');
  const history = useWords('history');
  const common = useWords('common');
  const known = isNamed ? (mapName(info) ?? '') : '';

  const rename = (title: string) => {
    // a name that is not shown is not taken away by looking at an empty field
    if (title !== known) {
      workshop.commit(setFields(workshop.entities(), info.id, { title: title || undefined }));
    }
  };
  const duplicate = () => {
    const title = t('copyTitle', { title: name });
    workshop.commit(copyMap(workshop.entities(), info.id, { id: newId(), title }));
    say(t('duplicated', { name: title }));
  };
  const save = () => {
    const file = saveWorkshopFile({ workshop }, { maps: [info.id] });
    // the file is named after its author
    say(t('savedAs', { file: isNamed ? file : name }));
  };
  const remove = () => {
    const removal = removeMap(workshop.entities(), info.id, new Date().toISOString());
    const takeBack = commitWithWayBack(workshop, removal, { moment: 'delete' });
    say(t('mapDeleted', { name }), { label: common('undo'), perform: takeBack });
    onDeleted();
  };

  return useManaging({
    name: known,
    labels: { save: t('saveMap'), renaming: t('renameMap'), name: t('mapName') },
    openIcon: <SquarePen {...MENU_ICON} />,
    open: () => goTo({ at: 'draw', workshop: workshop.id, map: info.id }),
    rename,
    duplicate,
    save,
    remove,
    more: [
      {
        id: 'history',
        label: history('title'),
        icon: <History {...MENU_ICON} />,
        perform: () => goTo({ at: 'history', workshop: workshop.id, map: info.id }),
      },
    ],
  });
};
