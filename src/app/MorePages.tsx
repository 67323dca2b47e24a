import { ArrowLeft, ChevronDown } from 'lucide-react';
import { useWords } from '../i18n';
import { addressOf, goTo, type WorkshopPage } from '../state/route';
import { ICON } from '../ui/icon';
import { MenuButton } from '../ui/MenuButton';

/** The pages behind "Lisää": what is not for the first minutes. */
export const MORE_PAGES = [
  'pair',
  'alike',
  'who',
  'ties',
  'roles',
  'change',
] as const satisfies readonly WorkshopPage[];

export interface MoreMenuProps {
  readonly workshopId: string;
}

/** The way to what stands behind the first look. */
export const MoreMenu = ({ workshopId }: MoreMenuProps) => {
  const t = useWords('common');
  return (
    <MenuButton
      label={t('morePages')}
      icon={<ChevronDown {...ICON} />}
      isLabelled
      entries={MORE_PAGES.map((at) => ({
        id: at,
        label: t(`page_${at}`),
        perform: () => goTo({ at, workshop: workshopId }),
      }))}
    />
  );
};

/** From one of the pages behind "Lisää" to the next, and back to the first look. */
export const MoreRow = ({ workshopId, page }: MoreMenuProps & { readonly page: WorkshopPage }) => {
  const t = useWords('common');
  if (!MORE_PAGES.some((one) => one === page)) return null;
  return (
    <nav className="tabs more-row" aria-label={t('morePages')}>
      <a href={addressOf({ at: 'compare', workshop: workshopId })}>
        <ArrowLeft {...ICON} />
        {t('page_compare')}
      </a>
      {MORE_PAGES.map((at) => (
        <a
          key={at}
          href={addressOf({ at, workshop: workshopId })}
          aria-current={at === page ? 'page' : undefined}
        >
          {t(`page_${at}`)}
        </a>
      ))}
    </nav>
  );
};
