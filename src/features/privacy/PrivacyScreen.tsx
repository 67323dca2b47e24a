import './privacy.css';
import { Printer } from 'lucide-react';
import { useId } from 'react';
import { BIN_DAYS } from '../../domain/history/bin';
import { MOST_MOMENTS } from '../../domain/history/thinning';
import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { SECTIONS, type Section } from './sections';

/** How long what was deleted or changed stays to be brought back. */
const LIMITS = { days: BIN_DAYS, moments: MOST_MOMENTS };

const SectionView = ({ section }: { readonly section: Section }) => {
  const t = useWords('privacy');
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(section.title)}</h2>
      {section.says.map((key) => (
        <p key={key}>{t(key, LIMITS)}</p>
      ))}
      {section.links ? (
        <p className="privacy-links">
          {section.links.map(({ to, label }) => (
            <a key={to} href={addressOf({ at: to })}>
              {t(label)}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  );
};

/** What is stored where, what leaves when, who answers for it, and what everybody can do about it. */
export const PrivacyScreen = () => {
  const t = useWords('privacy');
  return (
    <article className="privacy">
      <header>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
      </header>
      {SECTIONS.map((section) => (
        <SectionView key={section.title} section={section} />
      ))}
      <div className="privacy-tools">
        <Button onPress={() => print()}>
          <Printer {...ICON} />
          {t('print')}
        </Button>
      </div>
    </article>
  );
};
