import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import type { Keeping } from '../../storage/keeping';

export interface HistoryScreenProps {
  readonly keeping: Keeping;
  readonly open: OpenWorkshop;
  /** The only map to look at; absent: the whole workshop. */
  readonly map?: string | undefined;
}

/** Earlier moments of a workshop or of one map, each of which can be gone back to. */
export const HistoryScreen = (_props: HistoryScreenProps) => {
  const t = useWords('history');
  return <h1>{t('title')}</h1>;
};
