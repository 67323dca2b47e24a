import type { offline as source } from '../fi/offline';
import type { Translation } from '../translation';

export const offline: Translation<typeof source> = {
  newVersion: 'There is a new version of Yhteiskartta. Switch to it whenever it suits you.',
  take: 'Switch now',
  takeNewVersion: 'Switch to the new version of Yhteiskartta',
  takenElsewhere:
    'Another tab already uses the new version of Yhteiskartta. Reload this page too when it suits you.',
  takeLater: 'Not everything is saved yet. Switch to the new version once it is.',
  ready: 'Yhteiskartta now works without a network too.',
  install: 'Install the app',
};
