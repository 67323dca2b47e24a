import { Camera } from 'lucide-react';
import { type FormEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { MAX_SNAPSHOT_NAME, takeSnapshot } from '../../domain/commands/snapshots';
import type { ActorKind, Snapshot } from '../../domain/entity';
import { snapshots } from '../../domain/select';
import type { Portrait } from '../../domain/snapshots/portrait';
import { sameItems } from '../../domain/value';
import { dateTime, useWords } from '../../i18n';
import { keptWords } from '../../i18n/keptWords';
import { newId } from '../../state/id';
import type { OpenWorkshop } from '../../state/library';
import { commitWithWayBack } from '../../state/wayBack';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { ICON } from '../../ui/icon';
import { say } from '../../ui/toasts';
import { useKept } from '../../ui/useKept';
import { ChangeView } from './ChangeView';
import type { NamedPortrait } from './changeWords';
import { SnapshotRows } from './SnapshotRows';

export interface SnapshotsProps {
  readonly open: OpenWorkshop;
  /** The shared map as it stands now. */
  readonly portrait: Portrait;
  readonly kinds: readonly ActorKind[];
}

const TakeForm = ({ open, portrait }: SnapshotsProps) => {
  const t = useWords('change');
  const common = useWords('common');
  const [name, setName] = useState('');
  const take = async (event: FormEvent) => {
    event.preventDefault();
    const { workshop, undo } = open;
    const at = new Date().toISOString();
    const called = name.trim() || dateTime(at);
    const change = takeSnapshot(portrait, { id: newId(), name: called, at });
    const takeBack = commitWithWayBack(workshop, change, { undo });
    setName('');
    const done = keptWords(await open.settled(), t('taken', { name: called }));
    say(done, { label: common('undo'), perform: takeBack });
  };
  return (
    <form className="change-take" onSubmit={take}>
      <TextField
        label={t('snapshotName')}
        placeholder={t('namePlaceholder')}
        maxLength={MAX_SNAPSHOT_NAME}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button look="primary" type="submit" isDisabled={portrait.actors.length === 0}>
        <Camera {...ICON} />
        {t('take')}
      </Button>
      {portrait.actors.length === 0 ? <p className="parted-quiet">{t('nothingToTake')}</p> : null}
    </form>
  );
};

const NOW = 'now';

/** The pictures to compare, the earliest first, and last the shared map of this moment. */
const useSides = (taken: readonly Snapshot[], portrait: Portrait): ReadonlyMap<string, NamedPortrait> => {
  const t = useWords('change');
  const now = t('now');
  return useMemo(
    () =>
      new Map([
        ...taken.map((one): [string, NamedPortrait] => [one.id, { name: one.name, portrait: one }]),
        [NOW, { name: now, portrait }],
      ]),
    [taken, portrait, now],
  );
};

const Comparison = ({
  taken,
  portrait,
  kinds,
}: Omit<SnapshotsProps, 'open'> & { taken: readonly Snapshot[] }) => {
  const t = useWords('change');
  const sides = useSides(taken, portrait);
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  const latest = taken.at(-1)?.id ?? NOW;
  const [from, to] = [chosen.from ?? latest, chosen.to ?? NOW];
  const before = sides.get(from) ?? sides.get(latest);
  const after = sides.get(to) ?? sides.get(NOW);
  if (!before || !after) return null;
  const options = [...sides].map(([id, { name }]) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  return (
    <>
      <div className="change-choice">
        <SelectField
          label={`A: ${t('from')}`}
          value={from}
          onChange={({ target }) => setChosen({ ...chosen, from: target.value })}
        >
          {options}
        </SelectField>
        <SelectField
          label={`B: ${t('to')}`}
          value={to}
          onChange={({ target }) => setChosen({ ...chosen, to: target.value })}
        >
          {options}
        </SelectField>
      </div>
      <ChangeView before={before} after={after} kinds={kinds} />
    </>
  );
};

/** The shared map kept under names, and what became of it from one of them to another, or to now. */
export const Snapshots = ({ open, portrait, kinds }: SnapshotsProps) => {
  const t = useWords('change');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const taken = useKept(
    useMemo((): readonly Snapshot[] => snapshots(entities), [entities]),
    (before, after) => (sameItems(before, after) ? before : after),
  );
  return (
    <div className="change-part">
      <p className="change-help">{t('snapshotsHelp')}</p>
      <TakeForm open={open} portrait={portrait} kinds={kinds} />
      {taken.length === 0 ? (
        <p className="parted-quiet">{t('older')}</p>
      ) : (
        <>
          <SnapshotRows open={open} taken={taken} />
          <Comparison taken={taken} portrait={portrait} kinds={kinds} />
        </>
      )}
    </div>
  );
};
