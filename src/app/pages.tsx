import type { ReactNode } from 'react';
import { MapsScreen } from '../features/library';
import type { Library, OpenWorkshop } from '../state/library';
import type { WorkshopPage } from '../state/route';
import { MoreMenu } from './MorePages';
import {
  AlikeScreen,
  ChangeScreen,
  CompareScreen,
  KeepScreen,
  MatchScreen,
  PairScreen,
  PaperScreen,
  ReportScreen,
  RolesScreen,
  SharedScreen,
  ShareResultButton,
  ShowScreen,
  TaskScreen,
  TiesScreen,
  WallScreen,
  WhoScreen,
} from './screens';

interface PageProps {
  readonly open: OpenWorkshop;
  readonly library: Library;
}

const PAGES: Readonly<Record<WorkshopPage, (props: PageProps) => ReactNode>> = {
  task: ({ open }) => <TaskScreen open={open} />,
  maps: ({ open, library }) => <MapsScreen open={open} library={library} />,
  paper: ({ open }) => <PaperScreen open={open} />,
  wall: ({ open }) => <WallScreen open={open} />,
  same: ({ open }) => <MatchScreen open={open} />,
  compare: ({ open }) => <CompareScreen open={open} more={<MoreMenu workshopId={open.workshop.id} />} />,
  pair: ({ open }) => <PairScreen open={open} />,
  alike: ({ open }) => <AlikeScreen open={open} />,
  who: ({ open }) => <WhoScreen open={open} />,
  ties: ({ open }) => <TiesScreen open={open} />,
  roles: ({ open }) => <RolesScreen open={open} />,
  change: ({ open, library }) => <ChangeScreen open={open} library={library} />,
  show: ({ open }) => <ShowScreen open={open} />,
  keep: ({ open }) => <KeepScreen open={open} />,
  report: ({ open }) => <ReportScreen open={open} />,
  shared: ({ open }) => <SharedScreen open={open} share={<ShareResultButton open={open} />} />,
};

/** What stands on a page of a workshop. */
export const pageContent = (page: WorkshopPage, props: PageProps): ReactNode => PAGES[page](props);
