import type { Entities, RosterEntry } from '../../domain/entity';
import { parseLines } from '../../domain/lines';
import { normaliseName } from '../../domain/match/normalise';
import { mapContents, rosterEntries } from '../../domain/select';
import { suggest } from '../../domain/suggest';

/** Shorter beginnings fit too much. */
const SHORTEST = 2;

const entryOf = (name: string): RosterEntry => ({ is: 'rosterEntry', id: name, name });

/** Each name once, as it is written first. */
const uniqueNames = (names: readonly string[]): string[] => {
  const byName = new Map<string, string>();
  for (const name of names) if (!byName.has(normaliseName(name))) byName.set(normaliseName(name), name);
  return [...byName.values()];
};

/** The names of the workshop's actor list, those that its actors also go by, and whatever else the maps name. */
export const knownNames = (entities: Entities): string[] => {
  const listed = rosterEntries(entities).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const drawn = mapContents(entities).flatMap(({ actors }) => actors.map(({ name }) => name));
  return uniqueNames([...listed, ...drawn]);
};

/** More would take the eyes from the paper. */
const MOST = 4;

/** Names that the typed letters may become, first those that begin so; none when they are a whole name already. */
export const namesFor = (typed: string, known: readonly string[], text: string): string[] => {
  const wanted = normaliseName(typed);
  if (wanted.length < SHORTEST) return [];
  const written = parseLines(text).statements.flatMap(({ names }) => names.filter((name) => name !== typed));
  const names = uniqueNames([...written, ...known]);
  if (names.some((name) => normaliseName(name) === wanted)) return [];
  const beginning = names.filter((name) => normaliseName(name).startsWith(wanted));
  const holding = suggest(names.map(entryOf), [], typed).map(({ entry }) => entry.name);
  return uniqueNames([...beginning, ...holding]).slice(0, MOST);
};
