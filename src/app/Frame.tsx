import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { workshopInfo } from '../domain/select';
import { UnsavedMapsNotice } from '../features/library';
import { useWords } from '../i18n';
import type { OpenWorkshop } from '../state/library';
import { addressOf, type WorkshopPage } from '../state/route';
import type { Keeping } from '../storage/keeping';
import { LanguageSwitch } from './LanguageSwitch';
import { LookMenu } from './LookMenu';
import { MORE_PAGES, MoreRow } from './MorePages';
import { NamesSwitch } from './NamesSwitch';
import { UpdateNotice } from './offline/UpdateNotice';
import { SavingNotice } from './SavingNotice';
import { useLaidTogether } from './useLaidTogether';
import { useNumbering } from './useNumbering';

const Brand = () => {
  const t = useWords('common');
  return (
    <a className="brand" href={addressOf({ at: 'home' })}>
      <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true">
        <circle cx="11" cy="11" r="9" />
        <circle cx="19" cy="11" r="9" />
      </svg>
      {t('appName')}
    </a>
  );
};

export interface PageFrameProps {
  readonly keeping: Keeping;
  readonly children: ReactNode;
}

/** A page of its own: the name of the app, the languages, and the page's content. */
export const PageFrame = ({ keeping, children }: PageFrameProps) => (
  <div className="page">
    <header className="page-bar">
      <Brand />
      <LanguageSwitch />
      <LookMenu />
    </header>
    <SavingNotice keeping={keeping} />
    <UpdateNotice />
    <main className="page-main">{children}</main>
  </div>
);

const PAGES = [
  'task',
  'maps',
  'wall',
  'same',
  'compare',
  'shared',
  'keep',
] as const satisfies readonly WorkshopPage[];

/** Which tab a page that has none of its own belongs to. */
const TAB_OF: Partial<Record<WorkshopPage, WorkshopPage>> = {
  ...Object.fromEntries(MORE_PAGES.map((one) => [one, 'compare'])),
  show: 'compare',
  report: 'keep',
};

/** On a phone the row of pages is wider than the screen. */
const bringIntoSight = (tab: HTMLElement | null): void =>
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

export interface WorkshopFrameProps extends PageFrameProps {
  readonly open: OpenWorkshop;
  readonly page: WorkshopPage;
}

/** The pages of one workshop, in the order in which a workshop goes. */
export const WorkshopFrame = ({ open, page, keeping, children }: WorkshopFrameProps) => {
  const t = useWords('common');
  const info = useStore(open.workshop.store, ({ entities }) => workshopInfo(entities));
  useNumbering(open);
  useLaidTogether(open, page);
  const tab = TAB_OF[page] ?? page;
  return (
    <div className="page" data-page={page}>
      <header className="page-bar">
        <Brand />
        <h1 className="page-title">{info?.title || t('untitledWorkshop')}</h1>
        <nav className="tabs" aria-label={t('workshopPages')}>
          {PAGES.map((one) => (
            <a
              key={one}
              href={addressOf({ at: one, workshop: open.workshop.id })}
              aria-current={one === page ? 'page' : one === tab ? 'true' : undefined}
              ref={one === tab ? bringIntoSight : undefined}
            >
              {t(`page_${one}`)}
            </a>
          ))}
        </nav>
        <NamesSwitch workshopId={open.workshop.id} />
        <LanguageSwitch />
        <LookMenu />
      </header>
      <SavingNotice keeping={keeping} open={open} />
      <UpdateNotice />
      {page === 'maps' ? null : <UnsavedMapsNotice open={open} isQuiet={page !== 'shared'} />}
      <MoreRow workshopId={open.workshop.id} page={page} />
      <main className="page-main">{children}</main>
    </div>
  );
};
