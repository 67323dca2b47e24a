import { useWords } from '../i18n';
import { addressOf } from '../state/route';
import { Notice } from '../ui/Notice';

/** In place of what an address does not lead to. */
export const NotFound = () => {
  const t = useWords('common');
  const bin = useWords('bin');
  return (
    <Notice
      level={1}
      title={t('notFound')}
      help={t('notFoundHelp')}
      action={{ label: t('home'), href: addressOf({ at: 'home' }) }}
      other={{ label: bin('title'), href: addressOf({ at: 'bin' }) }}
    />
  );
};
