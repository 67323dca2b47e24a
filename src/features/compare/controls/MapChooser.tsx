import type { Merged } from '../../../canvas/useMerged';
import { chooseMaps } from '../../../domain/commands/shared';
import type { MapContent } from '../../../domain/select';
import { useWords } from '../../../i18n';
import { mapNameOf } from '../../../i18n/mapNames';
import { Checkbox } from '../../../ui/Field';
import { Fold } from '../../../ui/Fold';
import type { ChoosingProps } from './SetChoice';

const Tick = ({ content, open, merged }: ChoosingProps & { readonly content: MapContent }) => {
  const t = useWords('compare');
  const { workshop } = open;
  const { id } = content.info;
  const { mapIds } = merged.choice;
  const isChosen = mapIds.includes(id);
  const name = mapNameOf(merged.labels.get(id));
  const toggled = () => (isChosen ? mapIds.filter((other) => other !== id) : [...mapIds, id]);
  return (
    <li>
      <Checkbox
        label={content.actors.length > 0 ? name : t('mapIsEmpty', { name })}
        checked={isChosen}
        onChange={() => workshop.commit(chooseMaps(workshop.entities(), toggled()))}
      />
    </li>
  );
};

const byNumber = ({ choice, labels }: Merged): readonly MapContent[] => {
  const numberOf = ({ info }: MapContent): number => labels.get(info.id)?.number ?? 0;
  return [...choice.contents].sort((a, b) => numberOf(a) - numberOf(b));
};

/** Which maps are laid on one another, one by one. */
export const MapChooser = ({ open, merged }: ChoosingProps) => {
  const t = useWords('compare');
  const { choice } = merged;
  const summary = t('chosenMaps', { chosen: choice.mapIds.length, all: choice.contents.length });
  return (
    <Fold summary={<span className="tabular">{summary}</span>} isLazy>
      <ul aria-label={summary}>
        {byNumber(merged).map((content) => (
          <Tick key={content.info.id} content={content} open={open} merged={merged} />
        ))}
      </ul>
    </Fold>
  );
};
