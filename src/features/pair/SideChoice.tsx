import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';
import type { ComparedMaps } from '../../canvas/useCompared';
import { type PairSide, possibleSides } from '../../domain/compare/pair';
import { useWords } from '../../i18n';
import { choosePair, type MapPair } from '../../state/chosenPair';
import { IconButton } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { ICON } from '../../ui/icon';
import { namedSides } from './sideNames';

export interface SideChoiceProps {
  readonly workshopId: string;
  readonly compared: ComparedMaps;
  readonly pair: MapPair;
}

interface OptionsProps {
  readonly label: string;
  readonly sides: readonly PairSide[];
  readonly labels: ComparedMaps['labels'];
}

const Options = ({ label, sides, labels }: OptionsProps) =>
  sides.length === 0 ? null : (
    <optgroup label={label}>
      {namedSides(sides, labels).map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </optgroup>
  );

/** Which two are compared. Whoever chooses for one side what stands on the other, has them change places. */
export const SideChoice = ({ workshopId, compared: { choice, labels }, pair }: SideChoiceProps) => {
  const t = useWords('pair');
  const [first, second] = pair;
  const offered = useMemo(
    () => possibleSides(choice.contents.filter(({ actors }) => actors.length > 0)),
    [choice],
  );
  const options = (
    <>
      <Options label={t('persons')} sides={offered.persons} labels={labels} />
      <Options label={t('groups')} sides={offered.groups} labels={labels} />
      <Options label={t('members')} sides={offered.members} labels={labels} />
    </>
  );
  const swap = () => choosePair(workshopId, second, first);
  const choose = (one: string, other: string) =>
    one === other ? swap() : choosePair(workshopId, one, other);
  return (
    <div className="pair-sides">
      <SelectField
        label={t('side', { letter: 'A' })}
        value={first}
        onChange={({ target }) => choose(target.value, second)}
      >
        {options}
      </SelectField>
      <IconButton look="plain" label={t('swap')} icon={<ArrowLeftRight {...ICON} />} onPress={swap} />
      <SelectField
        label={t('side', { letter: 'B' })}
        value={second}
        onChange={({ target }) => choose(first, target.value)}
      >
        {options}
      </SelectField>
    </div>
  );
};
