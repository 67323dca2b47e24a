import { words } from '../../i18n';
import { tell } from '../../serviceWorker/messages';
import { offline } from '../../state/offline';
import { type Saving, whenSaved } from '../../state/saving';
import { say } from '../../ui/toasts';

/** Resolves when a service worker has come to an end of its installation: with whether it has all files. */
export const installed = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'installing') return;
      worker.removeEventListener('statechange', look);
      resolve(worker.state !== 'redundant');
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Does something that ends this page, as soon as everything is stored; it says so where that may take long. */
const whenStored = async (saving: Saving, end: () => void): Promise<void> => {
  const { pending, problem } = saving.getState();
  // the page would end some time later, perhaps in the middle of a stroke
  if (pending > 0 && problem) return say(words('offline')('takeLater'));
  await whenSaved(saving);
  end();
};

/**
 * Offers a newer version as soon as all its files are here. It waits until the user takes it in one of the tabs, or until
 * all are closed; the other tabs go on with what they began with.
 */
export const offerUpdates = (
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  saving: Saving,
): void => {
  let { controller } = container;
  let isTaking = false;

  const reload = () => void whenStored(saving, () => location.reload());
  const takeOver = () => {
    isTaking = true;
    tell(registration.waiting, 'take-over');
  };
  const take = () => (registration.waiting ? void whenStored(saving, takeOver) : reload());

  const offer = () => {
    if (registration.waiting) offline.setState({ update: { isTaken: false, take } });
  };
  const offerWhenInstalled = async () => {
    const { installing, active } = registration;
    if (!installing || !active) return;
    await installed(installing);
    offer();
  };

  container.addEventListener('controllerchange', () => {
    const isFirst = controller === null;
    controller = container.controller;
    if (isTaking) reload();
    else if (!isFirst) offline.setState({ update: { isTaken: true, take: reload } });
  });
  registration.addEventListener('updatefound', () => void offerWhenInstalled());
  void offerWhenInstalled();
  offer();
};
