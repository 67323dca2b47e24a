import { Copy, Download, Pencil, SquarePen, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { setFields } from '../../domain/commands/records';
import { copyMap, removeMap } from '../../domain/commands/workshop';
import type { MapInfo } from '../../domain/entity';
import { useWords } from '../../i18n';
import { newId } from '../../state/id';
import type { OpenWorkshop } from '../../state/library';
import { goTo } from '../../state/route';
import { commitWithWayBack } from '../../state/wayBack';
import { saveWorkshopFile } from '../../storage/saveWorkshop';
import type { MenuEntry } from '../../ui/MenuButton';
import { say } from '../../ui/toasts';
import { mapName } from './mapName';
import { NameDialog } from './NameDialog';

const ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** What can be done to a map from the outside, and the window that one of these things opens. */
export const useMapActions = (
  { workshop, undo }: OpenWorkshop,
  info: MapInfo,
  onDeleted: () => void,
): { readonly entries: readonly MenuEntry[]; readonly dialog: ReactNode } => {
  const t = useWords('library');
  const common = useWords('common');
  const [isRenaming, setRenaming] = useState(false);
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

  return {
    entries: [
      {
        id: 'open',
        label: common('open'),
        icon: <SquarePen {...ICON} />,
        perform: () => goTo({ at: 'draw', workshop: workshop.id, map: info.id }),
      },
      { id: 'rename', label: common('rename'), icon: <Pencil {...ICON} />, perform: () => setRenaming(true) },
      { id: 'duplicate', label: common('duplicate'), icon: <Copy {...ICON} />, perform: duplicate },
      { id: 'save', label: t('saveMap'), icon: <Download {...ICON} />, perform: save },
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
        title={t('renameMap')}
        label={t('mapName')}
        value={mapName(info) ?? ''}
        onSubmit={rename}
        onClose={() => setRenaming(false)}
      />
    ) : null,
  };
};
