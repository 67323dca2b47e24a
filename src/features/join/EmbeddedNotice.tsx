import './embedded.css';
import { ExternalLink, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { ICON } from '../../ui/icon';
import { androidIntent, embeddedBrowser, type Platform } from './embeddedBrowser';

const staying = createStore<{ readonly stays: boolean }>()(() => ({ stays: false }));

/** Whoever has said, or shown by beginning, that they stay is not asked again as long as the page is open. */
export const stayHere = (): void => staying.setState({ stays: true });

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** An app on the home screen of iOS calls itself what the bare view of a messenger does. */
const platformHere = (): Platform | undefined =>
  isInstalled() ? undefined : embeddedBrowser(navigator.userAgent);

const WayOut = ({ platform, link }: { readonly platform: Platform; readonly link: string }) => {
  const t = useWords('join');
  const isAndroid = platform === 'android';
  return (
    <>
      {isAndroid ? (
        <a className="button" data-kind="primary" href={androidIntent(link)}>
          <ExternalLink {...ICON} />
          {t('openInBrowser')}
        </a>
      ) : null}
      <CopyButton
        look={isAndroid ? 'normal' : 'primary'}
        text={link}
        labels={{ copy: t('copyLink'), copied: t('linkCopied'), byHand: t('link') }}
      />
    </>
  );
};

interface WarningProps extends EmbeddedNoticeProps {
  readonly platform: Platform;
}

const Warning = ({ platform, link: linkOut }: WarningProps) => {
  const t = useWords('join');
  const link = linkOut();
  return (
    <section className="embedded panel" aria-label={t('embeddedTitle')}>
      <TriangleAlert size={24} strokeWidth={1.75} aria-hidden />
      <div className="embedded-words">
        <h2>{t('embeddedTitle')}</h2>
        <p>{link ? t(`embeddedHelp_${platform}`) : t('embeddedBegun')}</p>
        <div className="embedded-ways">
          {link ? <WayOut platform={platform} link={link} /> : null}
          <Button look="plain" onPress={stayHere}>
            {t('stay')}
          </Button>
        </div>
      </div>
    </section>
  );
};

export interface EmbeddedNoticeProps {
  /** Where to begin in a browser of its own; undefined once something is drawn, which would not come along. */
  readonly link: () => string | undefined;
}

/** Warns in the browsers that messengers and mail programs bring, where drafts die, and shows a way out. */
export const EmbeddedNotice = ({ link }: EmbeddedNoticeProps) => {
  const [platform] = useState(platformHere);
  const { stays } = useStore(staying);
  return platform && !stays ? <Warning platform={platform} link={link} /> : null;
};
