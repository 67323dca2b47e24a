import { useWords } from '../../i18n';
import { addressOf, type DevicePage } from '../../state/route';

const PAGES = ['backup', 'bin', 'privacy'] as const satisfies readonly DevicePage[];

/** The ways to what concerns everything on this device. */
export const HomeFoot = () => {
  const t = useWords('library');
  return (
    <nav className="home-foot" aria-label={t('thisDevice')}>
      {PAGES.map((page) => (
        <a key={page} className="home-foot-link" href={addressOf({ at: page })}>
          {t(`page_${page}`)}
        </a>
      ))}
    </nav>
  );
};
