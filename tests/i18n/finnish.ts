import { vi } from 'vitest';
import { startI18n } from '../../src/i18n';

/** Starts the app's words in Finnish where there is no page, and leaves nothing of a page behind. */
export const startFinnish = (): void => {
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('navigator', { languages: ['fi'] });
  startI18n();
  vi.unstubAllGlobals();
};
