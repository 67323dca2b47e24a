import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import { Notice } from '../../ui/Notice';

/** Why there is nothing to take along, and where to go from here. */
export const NothingYet = ({ workshopId }: { readonly workshopId: string }) => {
  const t = useWords('keep');
  const common = useWords('common');
  const toMaps = addressOf({ at: 'maps', workshop: workshopId });
  return (
    <Notice
      title={t('emptyTitle')}
      help={t('emptyHelp')}
      action={{ label: common('toMaps'), href: toMaps }}
    />
  );
};
