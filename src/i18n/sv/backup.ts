import type { backup as source } from '../fi/backup';
import type { Translation } from '../translation';

export const backup: Translation<typeof source> = {
  title: 'Säkerhetskopior',
  intro:
    'Ditt arbete finns bara i den här webbläsaren, om du inte har skickat eller sparat det någon annanstans. En säkerhetskopia är en fil som alla kartor och workshoppar kan återställas från.',
  fileTitle: 'Yhteiskartta säkerhetskopia',

  makeTitle: 'Gör en säkerhetskopia',
  nothing: 'Här finns ännu inget att säkerhetskopiera.',
  holds: 'Allt i en fil: {{workshops}}, {{maps}}.',
  workshops_one: '{{count}} workshop',
  workshops_other: '{{count}} workshoppar',
  save: 'Säkerhetskopiera allt',
  saving: 'Samlar ihop säkerhetskopian…',
  saved: 'Sparad: {{file}}',
  never: 'Ingen säkerhetskopia har ännu gjorts i den här webbläsaren.',
  last: 'Senast gjord {{when}}.',
  unchanged: 'Inget har ändrats sedan dess.',
  changed: 'Sedan dess har de här ändrats:',
  where:
    'Flytta filen till något annat ställe än den här enheten, till exempel arbetsplatsens nätverksdisk. Den innehåller också namn och kontaktuppgifter: förvara den som andra personuppgifter.',
  leftOut: 'Papperskorgen och tidigare versioner följer inte med.',

  restoreTitle: 'Återställ',
  restore: 'Återställ från säkerhetskopia',
  restoreHelp:
    'Välj en säkerhetskopia eller släpp den på den här sidan. Inget går förlorat: det som har ändrats här efter säkerhetskopian gäller.',

  stateTitle: 'Bevaras arbetet i den här webbläsaren?',
  promised_yes:
    'Webbläsaren har lovat att bevara ditt arbete. Arbetet försvinner bara om webbläsarens data raderas eller enheten går sönder.',
  promised_no:
    'Webbläsaren har inte lovat att bevara ditt arbete. Den kan radera det när utrymmet på enheten tar slut. Gör en säkerhetskopia.',
  promised_unknown: 'Den här webbläsaren berättar inte om den bevarar ditt arbete. Gör en säkerhetskopia.',
  ask: 'Be webbläsaren bevara arbetet',
  askGiven: 'Webbläsaren lovade att bevara ditt arbete.',
  askRefused:
    'Webbläsaren har inte lovat ännu. Den lovar lättare när Yhteiskartta är installerad eller finns bland bokmärkena. Gör säkerhetskopior tills dess.',
  safari:
    'Safari och andra webbläsare på iPhone kan radera allt om du inte öppnar Yhteiskartta på sju dagar. Det gäller inte om Yhteiskartta är tillagd på hemskärmen eller i Dock. Där börjar den ändå tom: ta med ditt arbete i en säkerhetskopia.',
  room: 'Yhteiskartta och ditt arbete tar {{size}}. Det finns gott om utrymme.',
  roomScarce:
    'Yhteiskartta och ditt arbete tar {{size}}, och utrymmet börjar ta slut. Gör en säkerhetskopia nu och ta bort något annat från enheten.',
  sizeUnder: 'under 1 MB',
  size: '{{count}} MB',
  privateWindow: 'Ett privat fönster glömmer allt när det stängs.',

  remind_one: '{{count}} karta finns bara i den här webbläsaren, som inte har lovat att bevara den.',
  remind_other: '{{count}} kartor finns bara i den här webbläsaren, som inte har lovat att bevara dem.',
  why: 'Läs mer',
  dismiss: 'Påminn om en vecka',
};
