import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import { workshopInfo } from '../domain/select';
import { JoinScreen, NewDrawerScreen } from '../features/join';
import { HomeScreen, OpenFileButton, ReceiveScreen } from '../features/library';
import { PrepareScreen } from '../features/prepare';
import { useLanguage, useWords } from '../i18n';
import { type Library, type LibraryState, type OpenWorkshop, shownWorkshop } from '../state/library';
import {
  addressOf,
  type CodeRoute,
  isCodeRoute,
  isDeviceRoute,
  isWorkshopPage,
  type Route,
} from '../state/route';
import type { Keeping } from '../storage/keeping';
import { Toasts } from '../ui/toasts';
import { ErrorBoundary } from './ErrorBoundary';
import { FaultVoice } from './FaultVoice';
import { PageFrame, WorkshopFrame } from './Frame';
import './app.css';
import { DrawPage } from './DrawPage';
import { devicePage } from './devicePages';
import { NotFound } from './NotFound';
import { OnThisDevice } from './offline/OnThisDevice';
import { pageContent } from './pages';
import { usePartsSoon } from './parts';
import { HistoryScreen, ResultScreen } from './screens';
import { useRoute } from './useRoute';

/** The workshop of the address, once there is one that can be shown. */
const openAt = (workshops: LibraryState['workshops'], route: Route): OpenWorkshop | undefined =>
  'workshop' in route && route.workshop ? shownWorkshop(workshops, route.workshop) : undefined;

/** The page that a link brings its code to. */
const CodeScreen = ({ route, library }: { readonly route: CodeRoute; readonly library: Library }) => {
  switch (route.at) {
    case 'join':
      return (
        <JoinScreen
          key={route.code}
          library={library}
          code={route.code}
          openFile={<OpenFileButton library={library} />}
        />
      );
    case 'map':
      return <ReceiveScreen key={route.code} library={library} code={route.code} />;
    case 'result':
      return <ResultScreen key={route.code} library={library} code={route.code} />;
  }
};

const WorkshopScreen = ({ open, route, keeping }: { open: OpenWorkshop; route: Route; keeping: Keeping }) => {
  const { library } = keeping;
  if (route.at === 'prepare') {
    return (
      <PageFrame keeping={keeping}>
        <PrepareScreen library={library} open={open} {...(route.from && { from: route.from })} />
      </PageFrame>
    );
  }
  if (route.at === 'draw') {
    return <DrawPage key={route.map} open={open} mapId={route.map} keeping={keeping} />;
  }
  if (route.at === 'new') {
    return (
      <PageFrame keeping={keeping}>
        <NewDrawerScreen open={open} />
      </PageFrame>
    );
  }
  if (route.at === 'history') {
    return (
      <PageFrame keeping={keeping}>
        <HistoryScreen keeping={keeping} open={open} map={route.map} />
      </PageFrame>
    );
  }
  if (!isWorkshopPage(route)) return null;
  return (
    <WorkshopFrame open={open} page={route.at} keeping={keeping}>
      {pageContent(route.at, { open, library })}
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
  if (isCodeRoute(route)) {
    return (
      <PageFrame keeping={keeping}>
        <CodeScreen route={route} library={keeping.library} />
      </PageFrame>
    );
  }
  if (isDeviceRoute(route)) return <PageFrame keeping={keeping}>{devicePage(route.at, keeping)}</PageFrame>;
  return (
    <PageFrame keeping={keeping}>
      {route.at === 'home' ? <HomeScreen library={keeping.library} foot={<OnThisDevice />} /> : <NotFound />}
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

/** The whole app: finds the screen of the address and gives it what it needs. */
export const App = ({ keeping }: { readonly keeping: Keeping }) => {
  const language = useLanguage();
  const route = useRoute();
  const open = useStore(keeping.library.store, ({ workshops }) => openAt(workshops, route));
  useTitle(keeping, route);
  usePartsSoon(keeping, route);
  return (
    <I18nProvider locale={language}>
      <ErrorBoundary keeping={keeping} address={addressOf(route)}>
        <Suspense fallback={null}>
          <Screen keeping={keeping} route={route} />
        </Suspense>
      </ErrorBoundary>
      <FaultVoice keeping={keeping} open={open} />
      <Toasts />
    </I18nProvider>
  );
};
