import type { Permission } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Choice } from '../../../ui/Choice';
import { TextField } from '../../../ui/Field';
import { type NetworkProps, setNetwork } from './editing';

type State = Permission['state'] | 'unknown';

const STATES = ['unknown', 'asked', 'given', 'refused'] as const satisfies readonly State[];
/** What a date field shows of a moment. */
const DAY_LETTERS = 10;

/** Whether a network may be published, and since when that is known. */
export const PermissionFields = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  const { permission } = network;
  const set = (next: Permission | undefined) => setNetwork(drawing, network.id, { permission: next });
  const choose = (state: State) => set(state === 'unknown' ? undefined : { ...permission, state });
  const date = (typed: string) => {
    if (!permission) return;
    const { date: _before, ...rest } = permission;
    set(typed ? { ...rest, date: typed } : rest);
  };
  return (
    <>
      <Choice<State>
        label={t('permission')}
        value={permission?.state ?? 'unknown'}
        onChange={choose}
        options={STATES.map((value) => ({ value, label: t(`permission_${value}`) }))}
      />
      {permission ? (
        <TextField
          label={t('permissionDate')}
          type="date"
          value={permission.date?.slice(0, DAY_LETTERS) ?? ''}
          onChange={(event) => date(event.target.value)}
        />
      ) : null}
    </>
  );
};
