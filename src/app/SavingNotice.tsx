import { FileDown, TriangleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../i18n';
import type { OpenWorkshop } from '../state/library';
import type { Keeping } from '../storage/keeping';
import { saveWholeWorkshop } from '../storage/saveWhole';
import { Button } from '../ui/Button';

export interface SavingNoticeProps {
  readonly keeping: Keeping;
  /** The workshop on the screen: it can be taken to safety as a file. */
  readonly open?: OpenWorkshop | undefined;
}

/** Says so, and what to do, while something cannot be stored or has been lost; silent otherwise. */
export const SavingNotice = ({ keeping, open }: SavingNoticeProps) => {
  const t = useWords('common');
  const problem = useStore(keeping.saving, (state) => state.problem);
  const isDamaged = useStore(
    keeping.store,
    ({ damaged }) => open !== undefined && damaged.has(open.workshop.id),
  );
  const isLost = useStore(keeping.database.store, ({ lostData }) => lostData);
  if (!problem && !isDamaged && !isLost) return null;
  const text = problem ? t('notSavedHelp') : isDamaged ? t('damagedHelp') : t('lostHelp');
  return (
    <div className="saving-notice" role="alert">
      <TriangleAlert aria-hidden size={20} />
      <p>{text}</p>
      {open && isDamaged && !problem ? (
        <Button onPress={() => void keeping.accept(open.workshop.id)}>{t('understood')}</Button>
      ) : null}
      {open ? (
        <Button onPress={() => saveWholeWorkshop(open)}>
          <FileDown aria-hidden size={18} />
          {t('saveFileNow')}
        </Button>
      ) : null}
    </div>
  );
};
