import type { Merged } from '../../../canvas/useMerged';
import { chooseSet } from '../../../domain/commands/shared';
import { mapsOfSet } from '../../../domain/compare/sets';
import { useWords } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import { Choice } from '../../../ui/Choice';

/** A part that reads and changes which maps are chosen. */
export interface ChoosingProps {
  readonly open: OpenWorkshop;
  readonly merged: Merged;
}

const SETS = ['person', 'group'] as const;

/** Persons or groups, never both by itself; nothing to choose while only the ones or the others have drawn. */
export const SetChoice = ({ open: { workshop }, merged: { choice } }: ChoosingProps) => {
  const t = useWords('compare');
  if (SETS.some((set) => mapsOfSet(choice.contents, set).length === 0)) return null;
  return (
    <Choice
      label={t('whoseMaps')}
      value={SETS.find((set) => set === choice.set)}
      options={SETS.map((set) => ({ value: set, label: t(`set_${set}`) }))}
      onChange={(set) => workshop.commit(chooseSet(workshop.entities(), set))}
    />
  );
};
