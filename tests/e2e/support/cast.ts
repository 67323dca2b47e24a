import { type Counted, countedIn } from './counting';
import { type Sketch, sketches } from './participants';
import { type Participant, sketchAsSent } from './room';

/** How many people are in the room. */
export const EXPECTED = 45;
/** The actor list as it is pasted. */
export const ROSTER = 'Turun kaupunki; Åbo stad\nVarsinais-Suomen liitto\nRaision kaupunki';

/** The one is known from the actor list, the other is united by hand. */
export const BY_ROSTER = { written: 'Åbo stad', name: 'Turun kaupunki' };
export const BY_HAND = { written: 'V-S liitto', name: 'Varsinais-Suomen liitto' };

/** What an actor is called once the facilitator has said which are one. */
export const nameOf = (written: string): string =>
  [BY_ROSTER, BY_HAND].find((one) => one.written === written)?.name ?? written;

const MUNICIPALITIES = (
  'Aura Kaarina Kemiönsaari Koski Kustavi Laitila Lieto Loimaa Marttila Masku Mynämäki Naantali Nousiainen ' +
  'Oripää Paimio Parainen Pyhäranta Pöytyä Rusko Salo Sauvo Somero Taivassalo Uusikaupunki Vehmaa'
).split(' ');

/** More than one code can hold. */
const WHOLE_REGION: Sketch = {
  names: [BY_HAND.name, ...MUNICIPALITIES],
  links: MUNICIPALITIES.map((_, place) => [0, place + 1]),
};

/** What only one drew, until somebody came late. */
export const RARE = 'Sateenkaariseurat';
const withRare = ({ names, links }: Sketch): Sketch => ({ names: [...names, RARE], links });

const YESTERDAY = new Date(Date.now() - 24 * 60 * 60 * 1000);

const left = sketches(EXPECTED, 42);
const nextSketches = (count: number): Sketch[] => left.splice(0, count);
const those = (count: number, how: Partial<Participant> = {}): Participant[] =>
  nextSketches(count).map((sketch) => ({ sketch, by: 'file', ...how }));

/** Whose device stays open to the end. */
export const STAYING = those(1, { typesLetters: true });
/** Who draw on after sending, and send again. */
export const TWICE = those(4, { addsLater: 'Kela' });
/** Whose map comes in as it is now before it comes in as it was; the device's clock is a day behind. */
export const LATEST_FIRST = those(1, { addsLater: 'Kela', clock: YESTERDAY });
/** Whose map comes in and is taken back. */
export const WITHDRAWING = those(1, { withdraws: true });
const SAME_NAME = those(2, { name: 'Maija' });
/** Who sit at one table later. */
export const GROUP = ['Anneli', 'Eero', 'Liisa', 'Pekka'].flatMap((name) => those(1, { name }));
const WITH_RARE = nextSketches(1).map((sketch): Participant => ({ sketch: withRare(sketch), by: 'file' }));
const IN_FILES = those(14);
/** Whose files come in one archive. */
export const IN_ARCHIVE = those(5);
/** Whose links are pasted together. */
export const BY_LINK = those(4, { by: 'link' });
/** Who hold their phone to the camera. */
export const BY_CODE = those(2, { by: 'codes' });
/** Whose map is too big for one code. */
export const BY_CODES = those(1, { by: 'codes', sketch: WHOLE_REGION });
/** Who send when the shared map has been looked at. */
export const LATE = nextSketches(2).map((sketch): Participant => ({ sketch: withRare(sketch), by: 'link' }));
/** What lies on paper. */
export const ON_PAPER = nextSketches(3);

/** Whose files come in one by one. */
export const SENDING_FILES = [
  ...STAYING,
  ...TWICE,
  ...LATEST_FIRST,
  ...WITHDRAWING,
  ...SAME_NAME,
  ...GROUP,
  ...WITH_RARE,
  ...IN_FILES,
];
/** Everybody with a device who is there from the beginning. */
export const PRESENT = [...SENDING_FILES, ...IN_ARCHIVE, ...BY_LINK, ...BY_CODE, ...BY_CODES];
/** Those of them whose maps stay. */
export const KEPT = PRESENT.filter((one) => !WITHDRAWING.includes(one));
/** How many maps there are when the files have come, and so on. */
export const AFTER_FILES = SENDING_FILES.length + IN_ARCHIVE.length;
export const AFTER_LINKS = AFTER_FILES + BY_LINK.length - WITHDRAWING.length;
export const AFTER_CODES = AFTER_LINKS + BY_CODE.length + BY_CODES.length;
export const AFTER_PAPERS = AFTER_CODES + ON_PAPER.length;
export const IN_THE_END = AFTER_PAPERS + LATE.length;

/** Counted by hand, by names alone: what the app has to find. */
export const truth = (participants: readonly Participant[]): Counted =>
  countedIn([...participants.map(sketchAsSent), ...ON_PAPER], nameOf);
