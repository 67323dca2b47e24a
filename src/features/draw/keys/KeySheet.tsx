import './keys.css';
import { useWords } from '../../../i18n';
import { Dialog } from '../../../ui/Dialog';
import { Shortcut } from '../../../ui/Shortcut';
import type { Action, ActionGroup } from '../actions/action';

export interface KeySheetProps {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}

const GROUPS: readonly ActionGroup[] = ['draw', 'select', 'arrange', 'view', 'map'];

/** Which keys do what. */
export const KeySheet = ({ actions, onClose }: KeySheetProps) => {
  const t = useWords('keys');
  const common = useWords('common');
  const withKeys = actions.flatMap(({ shortcut, ...action }) => (shortcut ? [{ ...action, shortcut }] : []));
  const groups = GROUPS.map((group) => ({ group, keys: withKeys.filter((one) => one.group === group) }));
  return (
    <Dialog title={t('keySheet')} closeLabel={common('close')} onClose={onClose}>
      <p className="field-help">{t('onCanvas')}</p>
      <div className="key-groups">
        {groups
          .filter(({ keys }) => keys.length > 0)
          .map(({ group, keys }) => (
            <section key={group} className="key-group">
              <h3 className="panel-title">{t(`group_${group}`)}</h3>
              <dl>
                {keys.map(({ id, label, shortcut }) => (
                  <div key={id} className="key-row">
                    <dt>{label}</dt>
                    <dd>
                      <Shortcut keys={shortcut} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
};
