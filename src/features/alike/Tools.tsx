import { ImageDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OpenWorkshop } from '../../state/library';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { type Saved, saveScene } from './savePng';

export interface ToolsProps {
  readonly open: OpenWorkshop;
  /** How many maps the pictures tell of. */
  readonly maps: number;
  readonly saves: readonly (Saved & { readonly label: string })[];
  readonly tables: readonly { readonly label: string; readonly table: ReactNode }[];
}

/** What goes with pictures: the same as tables, and files to take along. */
export const Tools = ({ open, maps, saves, tables }: ToolsProps) => (
  <>
    <div className="alike-tools">
      {saves.map(({ label, ...saved }) => (
        <Button key={label} onPress={() => void saveScene(open, saved, maps)}>
          <ImageDown aria-hidden size={20} />
          {label}
        </Button>
      ))}
    </div>
    {tables.map(({ label, table }) => (
      <Fold key={label} summary={label} isLazy>
        {table}
      </Fold>
    ))}
  </>
);
