import type { Merged } from '../../canvas/useMerged';
import { chooseMaps, chooseSet } from '../../domain/commands/shared';
import { MAP_SETS } from '../../domain/compare/chosen';
import { mapsOfSet } from '../../domain/compare/sets';
import type { MapContent } from '../../domain/select';
import { useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import type { OpenWorkshop } from '../../state/library';
import { Choice } from '../../ui/Choice';
import { Checkbox } from '../../ui/Field';
import { Fold } from '../../ui/Fold';

export interface MapChooserProps {
  readonly open: OpenWorkshop;
  readonly merged: Merged;
}

/** Persons or groups; nothing to choose while only the ones or the others have drawn. */
const SetChoice = ({ open: { workshop }, merged: { choice } }: MapChooserProps) => {
  const t = useWords('compare');
  const isMixed = (['person', 'group'] as const).every((set) => mapsOfSet(choice.contents, set).length > 0);
  if (!isMixed) return null;
  return (
    <Choice
      label={t('whoseMaps')}
      value={choice.set}
      options={MAP_SETS.map((set) => ({ value: set, label: t(`set_${set}`) }))}
      onChange={(set) => workshop.commit(chooseSet(workshop.entities(), set))}
    />
  );
};

const Tick = ({ content, open, merged }: MapChooserProps & { readonly content: MapContent }) => {
  const t = useWords('compare');
  const { workshop } = open;
  const { id } = content.info;
  const { mapIds } = merged.choice;
  const isChosen = mapIds.includes(id);
  const name = mapNameOf(merged.labels.get(id));
  return (
    <li>
      <Checkbox
        label={content.actors.length > 0 ? name : t('mapIsEmpty', { name })}
        checked={isChosen}
        onChange={() =>
          workshop.commit(
            chooseMaps(
              workshop.entities(),
              isChosen ? mapIds.filter((other) => other !== id) : [...mapIds, id],
            ),
          )
        }
      />
    </li>
  );
};

/** Which maps are laid on one another, and whether their authors are named. */
export const MapChooser = ({ open, merged }: MapChooserProps) => {
  const t = useWords('compare');
  const { choice } = merged;
  const summary = t('chosenMaps', { chosen: choice.mapIds.length, all: choice.contents.length });
  return (
    <>
      <SetChoice open={open} merged={merged} />
      <Fold summary={<span className="tabular">{summary}</span>}>
        <ul aria-label={summary}>
          {choice.contents.map((content) => (
            <Tick key={content.info.id} content={content} open={open} merged={merged} />
          ))}
        </ul>
      </Fold>
    </>
  );
};
