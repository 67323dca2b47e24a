import { lazy } from 'react';
import {
  loadAlike,
  loadBackup,
  loadBin,
  loadChange,
  loadCompare,
  loadDraw,
  loadGroups,
  loadHistory,
  loadKeep,
  loadMatch,
  loadPair,
  loadPaper,
  loadPeople,
  loadPrivacy,
  loadResult,
  loadRoles,
  loadSend,
  loadShared,
  loadShow,
  loadTask,
  loadTies,
  loadWall,
  loadWho,
} from './parts';

export const DrawScreen = lazy(() => loadDraw().then(({ DrawScreen }) => ({ default: DrawScreen })));
export const MatchScreen = lazy(() => loadMatch().then(({ MatchScreen }) => ({ default: MatchScreen })));
export const CompareScreen = lazy(() =>
  loadCompare().then(({ CompareScreen }) => ({ default: CompareScreen })),
);
export const SharedScreen = lazy(() => loadShared().then(({ SharedScreen }) => ({ default: SharedScreen })));
export const PairScreen = lazy(() => loadPair().then(({ PairScreen }) => ({ default: PairScreen })));
export const AlikeScreen = lazy(() => loadAlike().then(({ AlikeScreen }) => ({ default: AlikeScreen })));
export const WhoScreen = lazy(() => loadWho().then(({ WhoScreen }) => ({ default: WhoScreen })));
export const TiesScreen = lazy(() => loadTies().then(({ TiesScreen }) => ({ default: TiesScreen })));
export const RolesScreen = lazy(() => loadRoles().then(({ RolesScreen }) => ({ default: RolesScreen })));
export const ChangeScreen = lazy(() => loadChange().then(({ ChangeScreen }) => ({ default: ChangeScreen })));
export const ShowScreen = lazy(() => loadShow().then(({ ShowScreen }) => ({ default: ShowScreen })));
export const KeepScreen = lazy(() => loadKeep().then(({ KeepScreen }) => ({ default: KeepScreen })));
export const ReportScreen = lazy(() => loadKeep().then(({ ReportScreen }) => ({ default: ReportScreen })));
export const WallScreen = lazy(() => loadWall().then(({ WallScreen }) => ({ default: WallScreen })));
export const ReadOnlyScreen = lazy(() =>
  loadWall().then(({ ReadOnlyScreen }) => ({ default: ReadOnlyScreen })),
);
export const TaskScreen = lazy(() => loadTask().then(({ TaskScreen }) => ({ default: TaskScreen })));
export const PaperScreen = lazy(() => loadPaper().then(({ PaperScreen }) => ({ default: PaperScreen })));
export const SendButton = lazy(() => loadSend().then(({ SendButton }) => ({ default: SendButton })));
export const GroupTray = lazy(() => loadGroups().then(({ GroupTray }) => ({ default: GroupTray })));
export const ResultScreen = lazy(() => loadResult().then(({ ResultScreen }) => ({ default: ResultScreen })));
export const ShareResultButton = lazy(() =>
  loadResult().then(({ ShareResultButton }) => ({ default: ShareResultButton })),
);
export const HistoryScreen = lazy(() =>
  loadHistory().then(({ HistoryScreen }) => ({ default: HistoryScreen })),
);
export const BinScreen = lazy(() => loadBin().then(({ BinScreen }) => ({ default: BinScreen })));
export const BackupScreen = lazy(() => loadBackup().then(({ BackupScreen }) => ({ default: BackupScreen })));
export const PrivacyScreen = lazy(() =>
  loadPrivacy().then(({ PrivacyScreen }) => ({ default: PrivacyScreen })),
);
export const PeopleScreen = lazy(() => loadPeople().then(({ PeopleScreen }) => ({ default: PeopleScreen })));
