import type { ReactNode } from 'react';
import type { DevicePage } from '../state/route';
import type { Keeping } from '../storage/keeping';
import { BackupScreen, BinScreen, PeopleScreen, PrivacyScreen } from './screens';

const PAGES: Readonly<Record<DevicePage, (keeping: Keeping) => ReactNode>> = {
  bin: (keeping) => <BinScreen keeping={keeping} />,
  backup: (keeping) => <BackupScreen keeping={keeping} />,
  privacy: (keeping) => <PrivacyScreen keeping={keeping} />,
  people: (keeping) => <PeopleScreen keeping={keeping} />,
};

/** What stands on a page about everything on this device. */
export const devicePage = (page: DevicePage, keeping: Keeping): ReactNode => PAGES[page](keeping);
