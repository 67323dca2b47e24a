import { tell } from '../../serviceWorker/messages';

/** Later the page may be in use already. */
const AT_ONCE_MS = 1000;

const askForNewest = async (container: ServiceWorkerContainer): Promise<void> => {
  const registration = await container.getRegistration();
  if (!registration?.waiting) return;
  container.addEventListener('controllerchange', () => location.reload(), {
    signal: AbortSignal.timeout(AT_ONCE_MS),
  });
  tell(registration.active, 'hand-over');
};

/**
 * A newer version that waits is taken where a page begins and is the only one: nobody draws yet. So loading the page anew
 * brings what is new, as people expect of it. Without an answer the page goes on as it is.
 */
export const beginWithNewest = (): void => {
  if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
  askForNewest(navigator.serviceWorker).catch(() => undefined);
};
