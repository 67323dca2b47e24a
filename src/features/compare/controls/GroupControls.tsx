import { useStore } from 'zustand';
import type { Merged } from '../../../canvas/useMerged';
import { chooseGroup, chooseSet, countGroupsOnce } from '../../../domain/commands/shared';
import { sharedSettings } from '../../../domain/compare/chosen';
import { membersOf } from '../../../domain/group';
import { sameItems } from '../../../domain/value';
import { groupsOf } from '../../../domain/wall';
import { useWords } from '../../../i18n';
import { mapNameOf } from '../../../i18n/mapNames';
import type { OpenWorkshop } from '../../../state/library';
import { Checkbox, SelectField } from '../../../ui/Field';
import type { Overlaid } from '../useOverlay';
import type { ChoosingProps } from './SetChoice';

/** The groups with a member's map that is there, and the ids of these. */
const filtersOf = ({ choice, records }: Merged) =>
  groupsOf(choice.contents)
    .map(({ info: { id } }) => ({ id, memberIds: membersOf(records, id).present }))
    .filter(({ memberIds }) => memberIds.length > 0);

const EVERYBODY = '';

const GroupFilter = ({ open: { workshop }, merged }: ChoosingProps) => {
  const t = useWords('compare');
  const filters = filtersOf(merged);
  const chosen = filters.find(({ memberIds }) => sameItems(memberIds, merged.choice.mapIds));
  const choose = (id: string) => {
    const entities = workshop.entities();
    workshop.commit(id === EVERYBODY ? chooseSet(entities, 'person') : chooseGroup(entities, id));
  };
  if (filters.length === 0) return null;
  return (
    <SelectField
      label={t('groupFilter')}
      value={chosen?.id ?? EVERYBODY}
      onChange={(event) => choose(event.target.value)}
    >
      <option value={EVERYBODY}>{t('noFilter')}</option>
      {filters.map(({ id, memberIds }) => (
        <option key={id} value={id}>
          {t('membersOf', { name: mapNameOf(merged.labels.get(id)), count: memberIds.length })}
        </option>
      ))}
    </SelectField>
  );
};

const OnceSwitch = ({ workshop }: Pick<OpenWorkshop, 'workshop'>) => {
  const t = useWords('compare');
  const once = useStore(workshop.store, ({ entities }) => sharedSettings(entities).groupsOnce === true);
  return (
    <Checkbox
      label={t('groupsOnce')}
      checked={once}
      onChange={(wanted) => workshop.commit(countGroupsOnce(workshop.entities(), wanted))}
    />
  );
};

export interface GroupControlsProps extends ChoosingProps {
  readonly overlaid: Overlaid;
}

/** Looking by groups: one of them alone, each as one vote, each in its colour. Nothing where there are no groups. */
export const GroupControls = ({ open, merged, overlaid }: GroupControlsProps) => {
  const t = useWords('compare');
  const { colouring, settings } = overlaid;
  return (
    <>
      <GroupFilter open={open} merged={merged} />
      {filtersOf(merged).length > 0 ? <OnceSwitch workshop={open.workshop} /> : null}
      {colouring.groups.length > 0 ? (
        <Checkbox label={t('colourGroups')} checked={settings.isColoured} onChange={settings.onColoured} />
      ) : null}
    </>
  );
};
