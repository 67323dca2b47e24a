import areas from '../tables/areas.txt?raw';
import municipalities from '../tables/municipalities.txt?raw';
import regions from '../tables/regions.txt?raw';
import { fold } from './fold';

export type PlaceKind = 'municipality' | 'region' | 'area' | 'country';

/** A place that names of organisations speak of. */
export interface Place {
  /** A municipality's code as "853"; of others "r02", "a-lounais-suomi", "c-suomi". */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly fi: string;
  readonly sv: string;
  /** The region's id, of a municipality and of an area that lies in one. */
  readonly region?: string;
  /** The id of the municipality that an area lies in today. */
  readonly within?: string;
}

/** A name as it is written, with the genitives that no rule gives; none when the rules do. */
export interface Spelling {
  readonly text: string;
  readonly genitives: readonly string[];
}

/** A place with all that it is called. */
export interface NamedPlace {
  readonly place: Place;
  readonly fi: readonly Spelling[];
  readonly sv: readonly Spelling[];
  readonly en: readonly Spelling[];
  readonly abbreviations: readonly string[];
  /** Words for its people, and adjectives. */
  readonly people: readonly string[];
}

const COUNTRY = '*';

const listOf = (field: string): readonly string[] =>
  field
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const spellingsOf = (field: string): readonly Spelling[] =>
  listOf(field).map((item) => {
    const [text = '', ...genitives] = item.split('/');
    return { text, genitives };
  });

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(';').map((field) => field.trim()));

type Identity = Pick<Place, 'id' | 'kind' | 'region' | 'within'>;

const namedPlace = (identity: Identity, fields: readonly string[]): NamedPlace => {
  const [fiField = '', svField = '', enField = '', abbreviations = '', people = ''] = fields;
  const fi = spellingsOf(fiField);
  const shown = fi[0]?.text ?? '';
  const sv = svField === '' ? [{ text: shown, genitives: [] }] : spellingsOf(svField);
  return {
    place: { ...identity, fi: shown, sv: sv[0]?.text ?? shown },
    fi,
    sv,
    en: spellingsOf(enField),
    abbreviations: listOf(abbreviations),
    people: listOf(people),
  };
};

const municipality = ([code = '', region = '', ...names]: readonly string[]): NamedPlace =>
  namedPlace({ id: code, kind: 'municipality', region: `r${region}` }, names);

const region = ([code = '', , ...names]: readonly string[]): NamedPlace =>
  namedPlace({ id: `r${code}`, kind: 'region' }, names);

/** "a-lansi-ja-sisa-suomi": readable, and free of the letters that differ from keyboard to keyboard. */
const areaId = (prefix: string, name: string): string =>
  `${prefix}-${fold(name).replaceAll(/[^a-z]+/gu, '-')}`;

const whereOf = (home: string, regions: ReadonlyMap<string, string>): Pick<Place, 'region' | 'within'> => {
  if (home === '') return {};
  const around = regions.get(home);
  return around ? { region: around, within: home } : { region: `r${home}` };
};

const area = (row: readonly string[], regionByMunicipality: ReadonlyMap<string, string>): NamedPlace => {
  const [home = '', ...names] = row;
  const name = spellingsOf(names[0] ?? '')[0]?.text ?? '';
  return home === COUNTRY
    ? namedPlace({ id: areaId('c', name), kind: 'country' }, names)
    : namedPlace({ id: areaId('a', name), kind: 'area', ...whereOf(home, regionByMunicipality) }, names);
};

/** All places that the tables hold: municipalities, regions, then areas and the country. */
export const readPlaceTables = (): readonly NamedPlace[] => {
  const towns = rowsOf(municipalities).map(municipality);
  const regionByMunicipality = new Map(towns.map(({ place }) => [place.id, place.region ?? '']));
  return [
    ...towns,
    ...rowsOf(regions).map(region),
    ...rowsOf(areas).map((row) => area(row, regionByMunicipality)),
  ];
};
