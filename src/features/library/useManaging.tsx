import { Copy, Download, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n';
import type { MenuEntry } from '../../ui/MenuButton';
import { NameDialog } from './NameDialog';

/** What can be done to a map or a workshop as a whole. */
export interface Managed {
  /** Its name; empty when it has none. */
  readonly name: string;
  readonly labels: { readonly save: string; readonly renaming: string; readonly name: string };
  readonly openIcon: ReactNode;
  readonly open: () => void;
  readonly rename: (name: string) => void;
  readonly duplicate: () => void;
  readonly save: () => void;
  readonly remove: () => void;
  /** What else can be done, after renaming. */
  readonly more?: readonly MenuEntry[];
}

export interface Managing {
  readonly entries: readonly MenuEntry[];
  /** The window that renaming opens. */
  readonly dialog: ReactNode;
}

/** How icons of the menus look. */
export const MENU_ICON = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The menu of a map or a workshop. */
export const useManaging = ({ name, labels, openIcon, more = [], ...gestures }: Managed): Managing => {
  const common = useWords('common');
  const [isRenaming, setRenaming] = useState(false);
  return {
    entries: [
      { id: 'open', label: common('open'), icon: openIcon, perform: gestures.open },
      {
        id: 'rename',
        label: common('rename'),
        icon: <Pencil {...MENU_ICON} />,
        perform: () => setRenaming(true),
      },
      ...more,
      {
        id: 'duplicate',
        label: common('duplicate'),
        icon: <Copy {...MENU_ICON} />,
        perform: gestures.duplicate,
      },
      { id: 'save', label: labels.save, icon: <Download {...MENU_ICON} />, perform: gestures.save },
      {
        id: 'delete',
        label: common('delete'),
        icon: <Trash2 {...MENU_ICON} />,
        danger: true,
        perform: gestures.remove,
      },
    ],
    dialog: isRenaming ? (
      <NameDialog
        title={labels.renaming}
        label={labels.name}
        value={name}
        onSubmit={gestures.rename}
        onClose={() => setRenaming(false)}
      />
    ) : null,
  };
};
