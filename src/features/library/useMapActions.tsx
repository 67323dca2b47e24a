import { SquarePen } from 'lucide-react';
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

/** What can be done to a map from the outside, and the window that one of these things opens. */
export const useMapActions = (
  { workshop, undo }: OpenWorkshop,
  info: MapInfo,
  onDeleted: () => void,
): Managing => {
  const t = useWords('library');
  const common = useWords('common');
  const name = mapName(info) ?? common('untitledMap');

  const rename = (title: string) =>
    workshop.commit(setFields(workshop.entities(), info.id, { title: title || undefined }));
  const duplicate = () => {
    const title = t('copyTitle', { title: name });
    workshop.commit(copyMap(workshop.entities(), info.id, { id: newId(), title }));
    say(t('duplicated', { name: title }));
  };
  const save = () => say(t('savedAs', { file: saveWorkshopFile({ workshop, undo }, { maps: [info.id] }) }));
  const remove = () => {
    const removal = removeMap(workshop.entities(), info.id, new Date().toISOString());
    const takeBack = commitWithWayBack(workshop, removal);
    say(t('mapDeleted', { name }), { label: common('undo'), perform: takeBack });
    onDeleted();
  };

  return useManaging({
    name: mapName(info) ?? '',
    labels: { save: t('saveMap'), renaming: t('renameMap'), name: t('mapName') },
    openIcon: <SquarePen {...MENU_ICON} />,
    open: () => goTo({ at: 'draw', workshop: workshop.id, map: info.id }),
    rename,
    duplicate,
    save,
    remove,
  });
};
