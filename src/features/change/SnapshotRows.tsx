import { X } from 'lucide-react';
import { useState } from 'react';
import { MAX_SNAPSHOT_NAME, removeSnapshot, renameSnapshot } from '../../domain/commands/snapshots';
import type { Snapshot } from '../../domain/entity';
import { dateTime, useWords } from '../../i18n';
import { amountsOf } from '../../i18n/amounts';
import type { OpenWorkshop } from '../../state/library';
import { commitWithWayBack } from '../../state/wayBack';
import { IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { say } from '../../ui/toasts';
import { basisOf } from './changeWords';

interface RowProps {
  readonly open: OpenWorkshop;
  readonly snapshot: Snapshot;
}

/** A name is edited where it stands; one that is left empty stays as it was. */
const NameField = ({ open: { workshop }, snapshot: { id, name } }: RowProps) => {
  const t = useWords('change');
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    workshop.commit(renameSnapshot(workshop.entities(), id, text), 'user', { gesture: `type:${id}` });
  };
  return (
    <input
      className="input"
      aria-label={t('rename', { name })}
      autoComplete="off"
      maxLength={MAX_SNAPSHOT_NAME}
      value={typed ?? name}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setTyped(undefined)}
    />
  );
};

const Row = ({ open, snapshot }: RowProps) => {
  const t = useWords('change');
  const common = useWords('common');
  const { workshop, undo } = open;
  const { id, name } = snapshot;
  const remove = () => {
    const change = removeSnapshot(workshop.entities(), id, new Date().toISOString());
    const takeBack = commitWithWayBack(workshop, change, { undo });
    say(t('removed', { name }), { label: common('undo'), perform: takeBack });
  };
  return (
    <li className="change-snapshot">
      <NameField open={open} snapshot={snapshot} />
      <IconButton look="plain" label={t('remove', { name })} icon={<X {...ICON} />} onPress={remove} />
      <span className="tabular parted-quiet">
        {t('facts', { when: dateTime(snapshot.createdAt), ...amountsOf(snapshot) })}
        <br />
        {basisOf(snapshot)}
      </span>
    </li>
  );
};

/** The shared map as it stood earlier: each picture with its name, when it was taken and what is on it. */
export const SnapshotRows = ({
  open,
  taken,
}: {
  readonly open: OpenWorkshop;
  readonly taken: readonly Snapshot[];
}) => {
  const t = useWords('change');
  return (
    <ul className="change-snapshots" aria-label={t('list')}>
      {taken.map((snapshot) => (
        <Row key={snapshot.id} open={open} snapshot={snapshot} />
      ))}
    </ul>
  );
};
