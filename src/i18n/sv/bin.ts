import type { bin as source } from '../fi/bin';
import type { Translation } from '../translation';

export const bin: Translation<typeof source> = {
  title: 'Papperskorg',
  help: 'Borttagna kartor och workshoppar väntar här i {{days}} dagar. Därefter tas de bort för gott ur den här webbläsaren.',
  empty: 'Papperskorgen är tom.',
  unreadable: 'Papperskorgen kan inte läsas just nu. Försök igen om en stund.',
  tryAgain: 'Försök igen',
  mapIn: 'Karta i workshoppen {{workshop}}',
  wholeWorkshop: 'Workshop, {{maps}}',
  deleted: 'Borttagen {{when}}',
  goneOn: 'Tas bort för gott {{day}}',
  restore: 'Återställ',
  restoreOne: 'Återställ: {{name}}',
  restored: 'Återställd: {{name}}.',
  erase: 'Ta bort för gott',
  eraseOne: 'Ta bort för gott: {{name}}',
  emptyBin: 'Töm papperskorgen',
  askOne: 'Vill du ta bort för gott?',
  askOneHelp:
    '{{name}} tas bort ur den här webbläsaren, också ur tidigare versioner. Det går inte att ångra.',
  askAll: 'Vill du tömma papperskorgen?',
  askAllHelp_one:
    '{{count}} objekt tas bort ur den här webbläsaren, också ur tidigare versioner. Det går inte att ångra.',
  askAllHelp_other:
    '{{count}} objekt tas bort ur den här webbläsaren, också ur tidigare versioner. Det går inte att ångra.',
  erased: 'Borttaget för gott.',
};
