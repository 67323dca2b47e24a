import { allBodies, type Body } from '../../src/domain/match/names/bodies';
import { placeAt } from '../../src/domain/match/names/places';
import { type NamedPlace, readPlaceTables } from '../../src/domain/match/names/placeTables';
import { wordsOf } from '../../src/domain/match/names/words';
import { err, ok, type Result } from '../../src/domain/result';
import { seededRandom } from '../seeded';
import { type EvalEntity, type EvalSet, nameKey } from './evalSet';
import { localNames, municipalityNames, personNames, type TaggedName } from './regionNames';

/** Enough for maps of 45 actors to differ. */
const MOST_MUNICIPALITIES = 12;
const MOST_WITH_LOCALS = 5;
const MOST_BODIES = 40;
const SEED = 1;

const PERSONS = [
  ['Tiina', 'Rautio'],
  ['Tuire', 'Rautio'],
  ['Olli-Pekka', 'Saarinen'],
  ['Olavi', 'Saarinen'],
  ['Kerstin', 'Lindqvist'],
  ['Kristian', 'Lindqvist'],
] as const;

type Random = () => number;
type Family = Pick<EvalEntity, 'family' | 'type'> & { readonly names: readonly TaggedName[] };

const someOf = <T>(items: readonly T[], most: number, random: Random): T[] =>
  items
    .map((item) => ({ item, luck: random() }))
    .sort((a, b) => a.luck - b.luck)
    .slice(0, most)
    .map(({ item }) => item);

const TAGS = { fi: 'other', sv: 'swedish', en: 'english', ab: 'abbreviation', nn: 'short' } as const;

/** Whether the name of a body speaks of one of the places, and of no other. */
const isOfRegion = ({ names }: Body, placeIds: ReadonlySet<string>): boolean => {
  const words = wordsOf(names[0]?.text ?? '');
  const hits = words.flatMap((_, at) => placeAt(words, at) ?? []);
  return hits.length > 0 && hits.every(({ places }) => places.every(({ id }) => placeIds.has(id)));
};

const bodyFamily = ({ id, names }: Body): Family => ({
  family: id,
  type: 'organisation',
  names: names.map(({ text, code }, at) => ({ n: text, tag: at === 0 ? 'canonical' : TAGS[code] })),
});

const municipalityFamilies = (towns: readonly NamedPlace[], random: Random): Family[] =>
  towns.map((town) => ({
    family: town.place.id,
    type: 'organisation',
    names: municipalityNames(town, random),
  }));

const localFamilies = (towns: readonly NamedPlace[], random: Random): Family[] =>
  towns
    .slice(0, MOST_WITH_LOCALS)
    .flatMap((town) =>
      localNames(town, random).map(
        (names): Family => ({ family: town.place.id, type: 'organisation', names }),
      ),
    );

const personFamilies = (random: Random): Family[] =>
  PERSONS.map(([given, surname]) => ({
    family: surname,
    type: 'person',
    names: personNames(given, surname, random),
  }));

/** A name belongs to the first who has it; who has none left is nobody. */
const asEntities = (families: readonly Family[]): EvalEntity[] => {
  const taken = new Set<string>();
  return families.flatMap((one, at) => {
    const names = one.names.filter(({ n }) => {
      if (taken.has(nameKey(n))) return false;
      taken.add(nameKey(n));
      return true;
    });
    return names.length > 0 ? [{ ...one, id: `e${at}`, names }] : [];
  });
};

/** First names that look alike: towns, the same local body of two towns, what one town has, persons of one surname. */
const deceivingPairs = (entities: readonly EvalEntity[]): EvalSet['hardNegatives'] => {
  const endOf = ({ names }: EvalEntity): string => wordsOf(names[0]?.n ?? '').at(-1) ?? '';
  return entities.flatMap((a, at) =>
    entities
      .slice(at + 1)
      .filter((b) => a.family === b.family || (a.type === b.type && endOf(a) === endOf(b)))
      .map((b) => ({ a: a.names[0]?.n ?? '', b: b.names[0]?.n ?? '' })),
  );
};

/** The codes of all regions, in UTF-16 order: `01`. */
export const regionCodes = (): string[] =>
  readPlaceTables()
    .flatMap(({ place }) => (place.kind === 'region' ? place.id.slice(1) : []))
    .sort();

/**
 * An evaluation set made up for a region (`06`), the same each time: its municipalities, bodies that the tables know
 * there, local bodies that they do not, and persons. Since the tables made it, it says little of what is not in them:
 * it tries inflection, Swedish, word order and slips.
 */
export const regionSet = (code: string): Result<EvalSet, string> => {
  const region = `r${code}`;
  const places = readPlaceTables();
  const inRegion = places.filter(({ place }) => place.region === region);
  if (inRegion.length === 0) return err(`There is no region ${JSON.stringify(code)}: Pirkanmaa is 06.`);
  const random = seededRandom(SEED);
  const towns = someOf(
    inRegion.filter(({ place }) => place.kind === 'municipality'),
    MOST_MUNICIPALITIES,
    random,
  );
  const placeIds = new Set([region, ...inRegion.map(({ place }) => place.id)]);
  const bodies = allBodies().filter((body) => isOfRegion(body, placeIds));
  const entities = asEntities([
    ...municipalityFamilies(towns, random),
    ...localFamilies(towns, random),
    ...someOf(bodies, MOST_BODIES, random).map(bodyFamily),
    ...personFamilies(random),
  ]);
  return ok({
    format: 'actor-match-eval/1',
    entities,
    hardNegatives: deceivingPairs(entities),
    ambiguous: [],
  });
};
