import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { showLook } from './app/showLook';
import { startI18n, words } from './i18n';
import { startLook } from './state/look';
import { hasUnsaved } from './state/saving';
import { createKeeping } from './storage/keeping';
import './ui/base.css';
import './ui/controls.css';
import { say } from './ui/toasts';

startI18n();
startLook();
showLook();

const keeping = createKeeping();
void keeping.start();

addEventListener('beforeunload', (event) => {
  if (hasUnsaved(keeping.saving)) event.preventDefault();
});

// What nobody has foreseen: better a plain word than a press that does nothing.
addEventListener('unhandledrejection', () => say(words('common')('failed')));

// A new page begins at its top.
addEventListener('hashchange', () => scrollTo(0, 0));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <App keeping={keeping} />
  </StrictMode>,
);
