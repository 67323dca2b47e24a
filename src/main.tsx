import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { showLastResort } from './app/lastResort';
import { beginWithNewest } from './app/offline/beginWithNewest';
import { offerInstall } from './app/offline/offerInstall';
import { showLook } from './app/showLook';
import { startI18n, words } from './i18n';
import { startLook } from './state/look';
import { createKeeping } from './storage/keeping';
import { askWithFirstWork } from './storage/persistence';
import './ui/base.css';
import './ui/controls.css';
import { say } from './ui/toasts';

/** What only dresses the page must not keep it from opening. */
const attempt = (step: () => void): void => {
  try {
    step();
  } catch (error) {
    reportError(error);
  }
};

for (const step of [beginWithNewest, startI18n, startLook, showLook, offerInstall]) attempt(step);

const keeping = createKeeping();
askWithFirstWork(keeping.library);
void keeping.start();

addEventListener('beforeunload', (event) => {
  if (keeping.mayLose()) event.preventDefault();
});

// What nobody has foreseen: better a plain word than a press that does nothing.
addEventListener('unhandledrejection', () => say(words('common')('failed')));

// A new page begins at its top.
addEventListener('hashchange', () => scrollTo(0, 0));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
const onUncaughtError = (error: unknown): void => {
  reportError(error);
  showLastResort(keeping);
};

createRoot(root, { onUncaughtError }).render(
  <StrictMode>
    <App keeping={keeping} />
  </StrictMode>,
);
