import type { problems as source } from '../fi/problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof source> = {
  'not-ours': '{{file}} är inte en Yhteiskartta-fil. Välj en fil vars namn slutar på .yhteiskartta.json.',
  'not-json':
    '{{file}} är inte en Yhteiskartta-fil, eller så har den ändrats på vägen. Be avsändaren skicka filen på nytt.',
  'cut-off': '{{file}} är ofullständig: slutet saknas. Ladda ner filen på nytt eller be om den igen.',
  'too-big': '{{file}} är för stor för att öppnas. Be avsändaren om kartorna från en enda workshop.',
  'too-slow':
    '{{file}} är för invecklad för att öppnas på den här enheten. Be avsändaren om kartorna från en enda workshop eller öppna filen på en snabbare enhet.',
  'too-many':
    '{{file}} och filerna efter den öppnades inte: filerna var för många. Välj högst 1\u00a0000 på en gång.',
  'text-too-long': '{{file}} är för lång för att läsas. Klistra in den i flera delar.',
  'picture-too-large': '{{file}} är en för stor bild. Beskär bilden till koden eller ta en skärmbild av den.',
  'newer-version':
    '{{file}} är gjord med en nyare version av Yhteiskartta. Ladda om den här sidan och öppna filen sedan.',
  invalid:
    '{{file}} innehåller ett ställe som inte går att läsa ({{where}}). Spara filen på nytt i Yhteiskartta eller be avsändaren om en ny.',
  unreadable: 'Webbläsaren kunde inte läsa filen {{file}}. Kopiera den till den här enheten och försök igen.',
  'code-cut-off':
    '{{file}} är ofullständig: slutet saknas. Be avsändaren kopiera länken på nytt ända till sista tecknet.',
  'code-damaged': '{{file}} har ändrats på vägen och går inte att läsa. Be avsändaren om en ny.',
  'code-newer':
    '{{file}} är gjord med en nyare version av Yhteiskartta. Ladda om den här sidan och försök sedan.',
  'code-too-big': '{{file}} är för stor för att läsas. Be avsändaren om kartan som fil.',
  'code-other-kind': '{{file}} innehåller ingen karta. Be avsändaren trycka på Skicka kartan.',
  'zip-damaged':
    '{{file}} är skadad eller ofullständig. Be om paketet på nytt, eller om kartorna som enskilda filer.',
  'zip-too-big': '{{file}} är för stor för att packas upp. Packa upp den själv och välj bara kartfilerna.',
  'zip-locked': '{{file}} är skyddad med lösenord. Packa upp den själv och välj kartfilerna.',
  'zip-in-zip': '{{file}} är ett paket inuti ett annat paket. Packa upp det och välj kartfilerna.',
  'zip-without-maps':
    'Det finns inga kartor i paketet {{file}}. Namnet på en kartfil slutar på .yhteiskartta.json.',
  'no-links': '{{file}}: där finns ingen länk till en karta. I en sådan länk står #/map/.',
  'no-code': '{{file}}: ingen kartkod hittades i bilden. Beskär bilden till koden eller ta en skarpare bild.',
  'parts-missing':
    '{{file}}: kartan består av flera koder, och några av dem saknas. Välj bilderna av alla på en gång.',
  'is-invitation':
    '{{file}} är en inbjudan till en workshop, inte en karta. Deltagaren öppnar den på sin egen enhet.',
  'is-result': '{{file}} innehåller den gemensamma kartan att ta med hem, inte någons egen karta.',
  exampleFailed: 'Exemplet kunde inte hämtas. Kontrollera nätverket och försök igen.',
};
