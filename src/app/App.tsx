import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import { isOthers } from '../domain/device';
import { livingMap, workshopInfo } from '../domain/select';
import { EmbeddedNotice, inviteLinkFrom, JoinScreen, NewDrawerScreen } from '../features/join';
import { HomeScreen, MapsScreen, OpenFileButton, ReceiveScreen } from '../features/library';
import { PrepareScreen } from '../features/prepare';
import { useLanguage, useWords } from '../i18n';
import { type Library, type LibraryState, type OpenWorkshop, shownWorkshop } from '../state/library';
import { addressOf, type CodeRoute, isCodeRoute, isWorkshopPage, type Route } from '../state/route';
import type { Keeping } from '../storage/keeping';
import { Notice } from '../ui/Notice';
import { Toasts } from '../ui/toasts';
import { ErrorBoundary } from './ErrorBoundary';
import { PageFrame, WorkshopFrame } from './Frame';
import { MoreMenu } from './MorePages';
import { SavingNotice } from './SavingNotice';
import './app.css';
import { useRoute } from './useRoute';

const loadDraw = () => import('../features/draw');
const loadMatch = () => import('../features/match');
const loadCompare = () => import('../features/compare');
const loadShared = () => import('../features/shared');
const loadPair = () => import('../features/pair');
const loadAlike = () => import('../features/alike');
const loadWho = () => import('../features/who');
const loadTies = () => import('../features/ties');
const loadRoles = () => import('../features/roles');
const loadChange = () => import('../features/change');
const loadShow = () => import('../features/show');
const loadKeep = () => import('../features/keep');

const loadWall = () => import('../features/wall');
const loadTask = () => import('../features/task');
const loadPaper = () => import('../features/paper');
const loadSend = () => import('../features/send');
const loadGroups = () => import('../features/groups');
const loadResult = () => import('../features/result');

const DrawScreen = lazy(() => loadDraw().then(({ DrawScreen }) => ({ default: DrawScreen })));
const MatchScreen = lazy(() => loadMatch().then(({ MatchScreen }) => ({ default: MatchScreen })));
const CompareScreen = lazy(() => loadCompare().then(({ CompareScreen }) => ({ default: CompareScreen })));
const SharedScreen = lazy(() => loadShared().then(({ SharedScreen }) => ({ default: SharedScreen })));
const PairScreen = lazy(() => loadPair().then(({ PairScreen }) => ({ default: PairScreen })));
const AlikeScreen = lazy(() => loadAlike().then(({ AlikeScreen }) => ({ default: AlikeScreen })));
const WhoScreen = lazy(() => loadWho().then(({ WhoScreen }) => ({ default: WhoScreen })));
const TiesScreen = lazy(() => loadTies().then(({ TiesScreen }) => ({ default: TiesScreen })));
const RolesScreen = lazy(() => loadRoles().then(({ RolesScreen }) => ({ default: RolesScreen })));
const ChangeScreen = lazy(() => loadChange().then(({ ChangeScreen }) => ({ default: ChangeScreen })));
const ShowScreen = lazy(() => loadShow().then(({ ShowScreen }) => ({ default: ShowScreen })));
const KeepScreen = lazy(() => loadKeep().then(({ KeepScreen }) => ({ default: KeepScreen })));
const ReportScreen = lazy(() => loadKeep().then(({ ReportScreen }) => ({ default: ReportScreen })));

const WallScreen = lazy(() => loadWall().then(({ WallScreen }) => ({ default: WallScreen })));
const ReadOnlyScreen = lazy(() => loadWall().then(({ ReadOnlyScreen }) => ({ default: ReadOnlyScreen })));
const TaskScreen = lazy(() => loadTask().then(({ TaskScreen }) => ({ default: TaskScreen })));
const PaperScreen = lazy(() => loadPaper().then(({ PaperScreen }) => ({ default: PaperScreen })));
const SendButton = lazy(() => loadSend().then(({ SendButton }) => ({ default: SendButton })));
const GroupTray = lazy(() => loadGroups().then(({ GroupTray }) => ({ default: GroupTray })));
const ResultScreen = lazy(() => loadResult().then(({ ResultScreen }) => ({ default: ResultScreen })));
const ShareResultButton = lazy(() =>
  loadResult().then(({ ShareResultButton }) => ({ default: ShareResultButton })),
);

const NotFound = () => {
  const t = useWords('common');
  return (
    <Notice
      level={1}
      title={t('notFound')}
      help={t('notFoundHelp')}
      action={{ label: t('home'), href: addressOf({ at: 'home' }) }}
    />
  );
};

/** The workshop of the address, once there is one that can be shown. */
const openAt = (workshops: LibraryState['workshops'], route: Route): OpenWorkshop | undefined =>
  'workshop' in route && route.workshop ? shownWorkshop(workshops, route.workshop) : undefined;

interface DrawPageProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
  readonly keeping: Keeping;
}

/** A map to be drawn on, or, when somebody else has sent it here, to be looked at. */
const DrawPage = ({ open, mapId, keeping }: DrawPageProps) => {
  const map = useStore(open.workshop.store, ({ entities }) => livingMap(entities, mapId));
  const isReadOnly = useStore(open.workshop.store, ({ entities }) => isOthers(entities, mapId));
  if (!map) {
    return (
      <PageFrame keeping={keeping}>
        <NotFound />
      </PageFrame>
    );
  }
  return (
    <main className="draw-page">
      <SavingNotice keeping={keeping} open={open} />
      <EmbeddedNotice link={() => inviteLinkFrom(open.workshop.entities(), mapId)} />
      {isReadOnly ? (
        <ReadOnlyScreen open={open} mapId={mapId} />
      ) : (
        <DrawScreen
          open={open}
          mapId={mapId}
          saving={keeping.saving}
          sendButton={<SendButton open={open} mapId={mapId} />}
          tray={map.groupOf?.length ? <GroupTray open={open} mapId={mapId} /> : null}
        />
      )}
    </main>
  );
};

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
  if (!isWorkshopPage(route)) return null;
  if (route.at === 'show') {
    return (
      <main className="show-page">
        <ShowScreen open={open} />
      </main>
    );
  }
  return (
    <WorkshopFrame open={open} page={route.at} keeping={keeping}>
      {route.at === 'task' ? <TaskScreen open={open} /> : null}
      {route.at === 'maps' ? <MapsScreen open={open} library={library} /> : null}
      {route.at === 'paper' ? <PaperScreen open={open} /> : null}
      {route.at === 'wall' ? <WallScreen open={open} /> : null}
      {route.at === 'same' ? <MatchScreen open={open} /> : null}
      {route.at === 'compare' ? (
        <CompareScreen open={open} more={<MoreMenu workshopId={open.workshop.id} />} />
      ) : null}
      {route.at === 'pair' ? <PairScreen open={open} /> : null}
      {route.at === 'alike' ? <AlikeScreen open={open} /> : null}
      {route.at === 'who' ? <WhoScreen open={open} /> : null}
      {route.at === 'ties' ? <TiesScreen open={open} /> : null}
      {route.at === 'roles' ? <RolesScreen open={open} /> : null}
      {route.at === 'change' ? <ChangeScreen open={open} library={library} /> : null}
      {route.at === 'keep' ? <KeepScreen open={open} /> : null}
      {route.at === 'report' ? <ReportScreen open={open} /> : null}
      {route.at === 'shared' ? <SharedScreen open={open} share={<ShareResultButton open={open} />} /> : null}
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
const loadMatching = () => import('../workers/matching').then(({ startMatching }) => startMatching());

const PARTS: readonly (() => Promise<unknown>)[] = [
  loadDraw,
  loadSend,
  loadTask,
  loadWall,
  loadGroups,
  loadPaper,
  loadResult,
  loadMatch,
  loadCompare,
  loadShared,
  loadShow,
  loadPair,
  loadAlike,
  loadWho,
  loadTies,
  loadRoles,
  loadChange,
  loadKeep,
  loadTidying,
  loadMatching,
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
