import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import { WORKSHOP_KEY } from '../domain/entity';
import { workshopInfo } from '../domain/select';
import { HomeScreen, MapsScreen } from '../features/library';
import { PrepareScreen } from '../features/prepare';
import { useLanguage, useWords } from '../i18n';
import type { OpenWorkshop } from '../state/library';
import { addressOf, isWorkshopPage, type Route } from '../state/route';
import type { Keeping } from '../storage/keeping';
import { Toasts } from '../ui/toasts';
import { ErrorBoundary } from './ErrorBoundary';
import { PageFrame, WorkshopFrame } from './Frame';
import { SavingNotice } from './SavingNotice';
import './app.css';
import { useRoute } from './useRoute';

const loadDraw = () => import('../features/draw');
const DrawScreen = lazy(() => loadDraw().then(({ DrawScreen }) => ({ default: DrawScreen })));
const MatchScreen = lazy(() =>
  import('../features/match').then(({ MatchScreen }) => ({ default: MatchScreen })),
);
const CompareScreen = lazy(() =>
  import('../features/compare').then(({ CompareScreen }) => ({ default: CompareScreen })),
);
const SharedScreen = lazy(() =>
  import('../features/shared').then(({ SharedScreen }) => ({ default: SharedScreen })),
);

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

const hasMap = (open: OpenWorkshop, mapId: string): boolean => {
  const map = open.workshop.entities().get(mapId);
  return map?.is === 'map' && !map.deletedAt;
};

/** The workshop of the address, once there is one that can be shown. */
const useOpen = (keeping: Keeping, route: Route): OpenWorkshop | undefined => {
  const workshops = useStore(keeping.library.store, (state) => state.workshops);
  const open = 'workshop' in route && route.workshop ? workshops.get(route.workshop) : undefined;
  const info = open && workshopInfo(open.workshop.entities());
  return info && !info.deletedAt ? open : undefined;
};

const WorkshopScreen = ({ open, route, keeping }: { open: OpenWorkshop; route: Route; keeping: Keeping }) => {
  const { saving, library } = keeping;
  if (route.at === 'prepare') {
    return (
      <PageFrame keeping={keeping}>
        <PrepareScreen library={library} open={open} />
      </PageFrame>
    );
  }
  if (route.at === 'draw') {
    return hasMap(open, route.map) ? (
      <main className="draw-page">
        <SavingNotice keeping={keeping} open={open} />
        <DrawScreen key={route.map} open={open} mapId={route.map} saving={saving} />
      </main>
    ) : (
      <PageFrame keeping={keeping}>
        <NotFound />
      </PageFrame>
    );
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

const Screen = ({ keeping }: { readonly keeping: Keeping }) => {
  const route = useRoute();
  const loaded = useStore(keeping.library.store, (state) => state.loaded);
  const open = useOpen(keeping, route);
  if (open) return <WorkshopScreen open={open} route={route} keeping={keeping} />;
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
const useTitle = (keeping: Keeping): void => {
  const t = useWords('common');
  const route = useRoute();
  const info = useOpen(keeping, route)?.workshop.entities().get(WORKSHOP_KEY);
  const workshop = info?.is === 'workshop' ? info.title : undefined;
  const page = isWorkshopPage(route) ? t(`page_${route.at}`) : undefined;
  const title = [page, workshop, t('appName')].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
};

/** Fetched while the first page is read, so that the first press of "draw" finds it there. */
const DRAW_SOON_MS = 400;

const useDrawSoon = (): void => {
  useEffect(() => {
    const soon = setTimeout(loadDraw, DRAW_SOON_MS);
    return () => clearTimeout(soon);
  }, []);
};

/** The whole app: finds the screen of the address and gives it what it needs. */
export const App = ({ keeping }: { readonly keeping: Keeping }) => {
  const language = useLanguage();
  useTitle(keeping);
  useDrawSoon();
  return (
    <I18nProvider locale={language}>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Screen keeping={keeping} />
        </Suspense>
      </ErrorBoundary>
      <Toasts />
    </I18nProvider>
  );
};
