import { genitivesOf, swedishGenitiveOf } from '../../src/domain/match/names/genitive';
import type { NamedPlace } from '../../src/domain/match/names/placeTables';
import type { EvalEntity } from './evalSet';

export type TaggedName = EvalEntity['names'][number];

type Random = () => number;

/** A name with one letter left out, somewhere inside. */
const mistyped = (name: string, random: Random): string => {
  const at = 2 + Math.floor(random() * Math.max(1, name.length - 4));
  return name.slice(0, at) + name.slice(at + 1);
};

const firstFinnish = ({ fi, place }: NamedPlace): string => {
  const [first] = fi;
  return first?.genitives[0] ?? genitivesOf(place.fi)[0] ?? place.fi;
};

/** What people call a municipality. */
export const municipalityNames = (named: NamedPlace, random: Random): TaggedName[] => {
  const { fi, sv } = named.place;
  const canonical = `${firstFinnish(named)} kaupunki`;
  return [
    { n: canonical, tag: 'canonical' },
    { n: fi, tag: 'short' },
    { n: `${swedishGenitiveOf(sv)} stad`, tag: 'swedish' },
    { n: sv, tag: 'swedish' },
    { n: `City of ${fi}`, tag: 'english' },
    { n: mistyped(canonical, random), tag: 'typo' },
    { n: `${canonical.slice(0, -1)}gin`, tag: 'inflected' },
  ];
};

/** Local bodies that no table knows, by what follows the place in Finnish and before or after it in Swedish. */
const LOCAL = [
  { fi: 'Kylät ry', short: 'Kylät', sv: (place: string) => `${swedishGenitiveOf(place)} Byar rf` },
  { fi: 'nuorisovaltuusto', sv: (place: string) => `Ungdomsfullmäktige i ${place}` },
  { fi: 'Eläkkeensaajat ry', short: 'Eläkkeensaajat', sv: (place: string) => `Pensionstagarna i ${place}` },
  { fi: 'seurakunta', sv: (place: string) => `${swedishGenitiveOf(place)} församling` },
] as const;

/** The names of each kind of local body of a municipality. */
export const localNames = (named: NamedPlace, random: Random): TaggedName[][] =>
  LOCAL.map((kind) => {
    const place = firstFinnish(named);
    const canonical = `${place} ${kind.fi}`;
    const short = 'short' in kind ? [{ n: `${place} ${kind.short}`, tag: 'short' }] : [];
    return [
      { n: canonical, tag: 'canonical' },
      ...short,
      { n: kind.sv(named.place.sv), tag: 'swedish' },
      { n: `${kind.fi}, ${named.place.fi}`, tag: 'wordOrder' },
      { n: mistyped(canonical, random), tag: 'typo' },
    ];
  });

/** What people call a person. */
export const personNames = (given: string, surname: string, random: Random): TaggedName[] => [
  { n: `${given} ${surname}`, tag: 'canonical' },
  { n: `${surname} ${given}`, tag: 'wordOrder' },
  { n: `${surname}, ${given}`, tag: 'wordOrder' },
  { n: `${given} ${mistyped(surname, random)}`, tag: 'typo' },
];
