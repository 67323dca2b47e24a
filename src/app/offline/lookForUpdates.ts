const HOUR_MS = 3_600_000;

/** Browsers look for a newer version when a page is opened; a page that stays open looks every hour that it is seen. */
export const lookForUpdates = (registration: Pick<ServiceWorkerRegistration, 'update'>): void => {
  let last = Date.now();

  const look = () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR_MS) return;
    last = Date.now();
    // without a network the next hour will do
    registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, HOUR_MS);
};
