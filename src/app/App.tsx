import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import { isLiving, workshopInfo } from '../domain/select';
import { HomeScreen, MapsScreen } from '../features/library';
import { PrepareScreen } from '../features/prepare';
import { useLanguage, useWords } from '../i18n';
import type { LibraryState, OpenWorkshop } from '../state/library';
import { addressOf, isWorkshopPage, type Route } from '../state/route';
import type { Keeping } from '../storage/keeping';
import { Toasts } from '../ui/toasts';
import { ErrorBoundary } from './ErrorBoundary';
import { PageFrame, WorkshopFrame } from './Frame';
import { SavingNotice } from './SavingNotice';
import './app.css';
import { useRoute } from './useRoute';

const loadDraw = () => import('../features/draw');
const loadMatch = () => import('../features/match');
const loadCompare = () => import('../features/compare');
const loadShared = () => import('../features/shared');

const DrawScreen = lazy(() => loadDraw().then(({ DrawScreen }) => ({ default: DrawScreen })));
const MatchScreen = lazy(() => loadMatch().then(({ MatchScreen }) => ({ default: MatchScreen })));
const CompareScreen = lazy(() => loadCompare().then(({ CompareScreen }) => ({ default: CompareScreen })));
const SharedScreen = lazy(() => loadShared().then(({ SharedScreen }) => ({ default: SharedScreen })));

const NotFound = () => {
  const t = useWords('common');
  return (
    <div className="notice">
      <h1>{t('notFound')}</h1>
      <p>{t('notFoundHelp')}</p>
      <a className="button" data-kind="primary" href={addressOf({ at: 'home' })}>
        {t('home')}
      </a>
    </div>
  );
};

const useHasMap = ({ workshop }: OpenWorkshop, mapId: string): boolean =>
  useStore(workshop.store, ({ entities }) => {
    const map = entities.get(mapId);
    return map?.is === 'map' && isLiving(map);
  });

/** The workshop of the address, once there is one that can be shown. */
const openAt = (workshops: LibraryState['workshops'], route: Route): OpenWorkshop | undefined => {
  const open = 'workshop' in route && route.workshop ? workshops.get(route.workshop) : undefined;
  const info = open && workshopInfo(open.workshop.entities());
  return info && isLiving(info) ? open : undefined;
};

interface DrawPageProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
  readonly keeping: Keeping;
}

const DrawPage = ({ open, mapId, keeping }: DrawPageProps) =>
  useHasMap(open, mapId) ? (
    <main className="draw-page">
      <SavingNotice keeping={keeping} open={open} />
      <DrawScreen open={open} mapId={mapId} saving={keeping.saving} />
    </main>
  ) : (
    <PageFrame keeping={keeping}>
      <NotFound />
    </PageFrame>
  );

const WorkshopScreen = ({ open, route, keeping }: { open: OpenWorkshop; route: Route; keeping: Keeping }) => {
  const { library } = keeping;
  if (route.at === 'prepare') {
    return (
      <PageFrame keeping={keeping}>
        <PrepareScreen library={library} open={open} />
      </PageFrame>
    );
  }
  if (route.at === 'draw') {
    return <DrawPage key={route.map} open={open} mapId={route.map} keeping={keeping} />;
  }
  if (route.at === 'home' || route.at === 'lost') return null;
  return (
    <WorkshopFrame open={open} page={route.at} keeping={keeping}>
      {route.at === 'maps' ? <MapsScreen open={open} library={library} /> : null}
      {route.at === 'same' ? <MatchScreen open={open} /> : null}
      {route.at === 'compare' ? <CompareScreen open={open} /> : null}
      {route.at === 'shared' ? <SharedScreen open={open} /> : null}
    </WorkshopFrame>
  );
};

const Screen = ({ keeping, route }: { readonly keeping: Keeping; readonly route: Route }) => {
  const loaded = useStore(keeping.library.store, (state) => state.loaded);
  const open = useStore(keeping.library.store, ({ workshops }) => openAt(workshops, route));
  if (open) return <WorkshopScreen key={open.workshop.id} open={open} route={route} keeping={keeping} />;
  if (route.at === 'prepare' && !route.workshop) {
    return (
      <PageFrame keeping={keeping}>
        <PrepareScreen library={keeping.library} />
      </PageFrame>
    );
  }
  if (!loaded) return null;
  return (
    <PageFrame keeping={keeping}>
      {route.at === 'home' ? <HomeScreen library={keeping.library} /> : <NotFound />}
    </PageFrame>
  );
};

/** "Vertaa – Kumppanuusfoorumi – Yhteiskartta": what tabs, history and readers call the page. */
const useTitle = (keeping: Keeping, route: Route): void => {
  const t = useWords('common');
  const workshop = useStore(keeping.library.store, ({ workshops }) => {
    const open = openAt(workshops, route);
    return open && workshopInfo(open.workshop.entities())?.title;
  });
  const page = isWorkshopPage(route) ? t(`page_${route.at}`) : undefined;
  const title = [page, workshop, t('appName')].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
};

const SOON_MS = 400;

const loadTidying = () => import('../workers/tidy').then(({ startTidying }) => startTidying());

const PARTS: readonly (() => Promise<unknown>)[] = [
  loadDraw,
  loadMatch,
  loadCompare,
  loadShared,
  loadTidying,
];

/** All parts of the app, the likeliest first; one that does not come now is asked for again when it is needed. */
const loadParts = async (): Promise<void> => {
  for (const load of PARTS) await load().catch(() => undefined);
};

/** Fetches all parts while the first page is read: the first press finds them there, also without a network. */
const usePartsSoon = (): void => {
  useEffect(() => {
    const soon = setTimeout(loadParts, SOON_MS);
    return () => clearTimeout(soon);
  }, []);
};

/** The whole app: finds the screen of the address and gives it what it needs. */
export const App = ({ keeping }: { readonly keeping: Keeping }) => {
  const language = useLanguage();
  const route = useRoute();
  useTitle(keeping, route);
  usePartsSoon();
  return (
    <I18nProvider locale={language}>
      <ErrorBoundary address={addressOf(route)}>
        <Suspense fallback={null}>
          <Screen keeping={keeping} route={route} />
        </Suspense>
      </ErrorBoundary>
      <Toasts />
    </I18nProvider>
  );
};
