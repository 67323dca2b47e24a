import type { faults as source } from '../fi/faults';
import type { Translation } from '../translation';

export const faults: Translation<typeof source> = {
  full: 'Utrymmet är slut: ändringarna kan inte sparas',
  full_help:
    'Du kan fortsätta, men stäng inte sidan. Ta bort till exempel gamla nedladdningar eller bilder från enheten, så fortsätter sparandet av sig självt. Spara för säkerhets skull också ditt arbete som fil.',
  blocked: 'En annan flik hindrar sparandet',
  blocked_help:
    'Stäng de andra flikarna med Yhteiskartta, så sparas allt av sig självt. Du kan fortsätta, men stäng inte den här sidan innan dess.',
  outdated: 'En nyare version av Yhteiskartta är öppen i en annan flik',
  outdated_help:
    'Ladda om den här sidan när du hinner: ditt arbete följer med. Du kan fortsätta, men stäng inte sidan innan dess.',
  unavailable: 'Webbläsaren tillåter inte att något sparas',
  unavailable_help:
    'Fönstret är kanske privat, eller så är sparandet blockerat i webbläsarens inställningar. Du kan fortsätta, men spara ditt arbete som fil innan du stänger sidan.',
  failed: 'Det går inte att spara just nu',
  failed_help:
    'Yhteiskartta försöker hela tiden på nytt. Du kan fortsätta, men stäng inte sidan. Om det inte går över, spara ditt arbete som fil.',
  damaged: 'En del av workshoppen har försvunnit ur webbläsaren',
  damaged_help:
    'Allt som gick att läsa finns här: spara det först som fil. Öppna sedan Tidigare versioner i menyn och se om det som saknas finns där.',
  unreadable: 'En del av ditt arbete gick inte att öppna',
  unreadable_help:
    'Den kommer från en nyare version av Yhteiskartta, som den här inte kan läsa. Den har inte gått förlorad: spara den som fil och ta vara på den. De andra kartorna är som de var.',
  lost: 'Webbläsaren har förlorat kartorna som sparats här',
  lost_help:
    'Kartor som sparats som fil eller skickats har inte försvunnit. Öppna din senaste fil eller säkerhetskopia om du har en. Du kan rita nytt genast.',
  recovered: 'Kartorna är återställda',
  recovered_help:
    'Webbläsaren hade förlorat en del av det som fanns här. Yhteiskartta återställde det ur en kopia som den har i reserv. Du behöver inte göra något.',
  retry: 'Försök igen',
  reload: 'Ladda om',
  stillNot: 'Det gick inte än. Yhteiskartta försöker hela tiden på nytt.',
  mended: 'Nu är allt sparat igen.',
  saveAll: 'Spara allt som fil',
  fileSaved: 'Sparat som filen {{file}}. Ta vara på den.',
  inMemory: 'Webbläsaren har ännu inte kunnat spara detta. Spara det som fil.',
  fold: 'Dölj anvisningen',
  unfold: 'Visa anvisningen',
  crashWaiting:
    'En del av det du ritat är ännu inte sparat. Ladda om sidan, så följer det med – eller spara först allt som fil.',
};
