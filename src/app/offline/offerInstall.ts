import { offline } from '../../state/offline';

/** Chromium's event; other browsers install from their own menus. */
interface InstallEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

const isInstallEvent = (event: Event): event is InstallEvent => 'prompt' in event;

const withdraw = (): void => offline.setState({ install: null });

/** Keeps the browser's offer to install the app for the place where the user looks for it. */
export const offerInstall = (): void => {
  addEventListener('beforeinstallprompt', (event) => {
    if (!isInstallEvent(event)) return;
    event.preventDefault();
    const ask = () => {
      // it may be asked once
      withdraw();
      void event.prompt();
    };
    offline.setState({ install: ask });
  });
  addEventListener('appinstalled', withdraw);
};
