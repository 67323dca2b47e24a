import { tell } from '../../serviceWorker/messages';
import { offline } from '../../state/offline';
import type { Saving } from '../../state/saving';
import { trustedScript } from '../../workers/trusted';
import { lookForUpdates } from './lookForUpdates';
import { installed, offerUpdates } from './offerUpdates';

/** Only a built app that lies on a server has files to keep; the one that is a single file names no manifest. */
const canBeKept = (): boolean =>
  import.meta.env.PROD &&
  'serviceWorker' in navigator &&
  document.querySelector('link[rel="manifest"]') !== null;

/** Whether all parts of this page come from this device already. */
export const isKept = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

const register = async (saving: Saving): Promise<boolean> => {
  const container = navigator.serviceWorker;
  const registration = await container.register(trustedScript(new URL('sw.js', document.baseURI)));
  offerUpdates(registration, container, saving);
  lookForUpdates(registration);
  if (registration.active) {
    tell(registration.active, 'clean-up');
    return true;
  }
  const first = registration.installing ?? registration.waiting;
  const isNew = first !== null && (await installed(first));
  if (isNew) offline.setState({ isNew });
  return isNew;
};

/** Has this device keep all files of the app. Resolves with whether it does; in private windows, for one, it may not. */
export const keepOffline = async (saving: Saving): Promise<boolean> => {
  if (!canBeKept()) return false;
  return register(saving).catch(() => false);
};
