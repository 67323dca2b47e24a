import type { ReactNode } from 'react';
import { RestoreButton } from '../features/library';
import type { DevicePage } from '../state/route';
import type { Keeping } from '../storage/keeping';
import { BackupScreen, BinScreen, PeopleScreen, PrivacyScreen } from './screens';

const PAGES: Readonly<Record<DevicePage, (keeping: Keeping) => ReactNode>> = {
  bin: (keeping) => <BinScreen keeping={keeping} />,
  backup: (keeping) => (
    <BackupScreen library={keeping.library} restore={<RestoreButton library={keeping.library} />} />
  ),
  privacy: () => <PrivacyScreen />,
  people: (keeping) => <PeopleScreen keeping={keeping} />,
};

/** What stands on a page about everything on this device. */
export const devicePage = (page: DevicePage, keeping: Keeping): ReactNode => PAGES[page](keeping);
