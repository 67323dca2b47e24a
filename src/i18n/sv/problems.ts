import type { problems as source } from '../fi/problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof source> = {
  'not-ours': '{{file}} är inte en Yhteiskartta-fil. Välj en fil vars namn slutar på .yhteiskartta.json.',
  'not-json':
    '{{file}} är inte en Yhteiskartta-fil, eller så har den ändrats på vägen. Be avsändaren skicka filen på nytt.',
  'cut-off': '{{file}} är ofullständig: slutet saknas. Ladda ner filen på nytt eller be om den igen.',
  'too-big': '{{file}} är för stor för att öppnas. Be avsändaren om kartorna från en enda workshop.',
  'newer-version':
    '{{file}} är gjord med en nyare version av Yhteiskartta. Ladda om den här sidan och öppna filen sedan.',
  invalid:
    '{{file}} innehåller ett ställe som inte går att läsa ({{where}}). Spara filen på nytt i Yhteiskartta eller be avsändaren om en ny.',
  unreadable: 'Webbläsaren kunde inte läsa filen {{file}}. Kopiera den till den här enheten och försök igen.',
  exampleFailed: 'Exemplet kunde inte hämtas. Kontrollera nätverket och försök igen.',
};
