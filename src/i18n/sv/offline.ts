import type { offline as source } from '../fi/offline';
import type { Translation } from '../translation';

export const offline: Translation<typeof source> = {
  newVersion: 'Det finns en ny version av Yhteiskartta. Ta den i bruk när det passar.',
  take: 'Ta i bruk',
  takeNewVersion: 'Ta den nya versionen av Yhteiskartta i bruk',
  takenElsewhere:
    'Den nya versionen av Yhteiskartta används redan på en annan flik. Ladda om den här sidan också när det passar.',
  takeLater: 'Allt är inte sparat ännu. Ta den nya versionen i bruk när allt är sparat.',
  ready: 'Yhteiskartta fungerar nu också utan nät.',
  install: 'Installera appen',
};
