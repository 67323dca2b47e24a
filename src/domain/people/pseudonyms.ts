import { readDecider, writeDecider } from '../decider';
import type { Entities, Entity, Key, MapInfo } from '../entity';
import { unexchanged } from '../exchange/unexchanged';
import { greater } from '../join';
import { keyOf } from '../recordKeys';
import { byText } from '../select';
import { isSpelled, type Spelling, spellingKey, spellingOf } from './spelling';

/** What people are called in the place of their names, by a number each. */
export interface Pseudonyms {
  readonly person: (number: number) => string;
  readonly group: (number: number) => string;
}

export interface CopyOptions extends Pseudonyms {
  /** Id of the copy: a workshop of its own, so that it never meets the one with the names. */
  readonly id: string;
  /** What the copy of a workshop of this title is called. */
  readonly title: (title: string) => string;
}

/** Gives whoever is called by a name their pseudonym: the same one wherever the name stands. */
const createNaming = (pseudonym: (number: number) => string) => {
  const known = new Map<string, string>();
  return (name: string): string => {
    const key = spellingKey(spellingOf(name)) || name;
    const given = known.get(key) ?? pseudonym(known.size + 1);
    known.set(key, given);
    return given;
  };
};

interface Naming {
  readonly person: (name: string) => string;
  readonly group: (name: string) => string;
}

type People = Pick<MapInfo, 'author' | 'title'>;

/** A map may bear its author's name as its title. */
const withoutOwnTitle = <T extends People>(info: T, author: Spelling): T => {
  if (info.title === undefined || !isSpelled(info.title, author)) return info;
  const { title: _title, ...others } = info;
  return others as T;
};

const mapOf = (info: MapInfo, { person, group }: Naming): MapInfo => {
  const { author, ...rest } = { ...unexchanged(info), ...(info.state && { state: info.state }) };
  if (!author) return rest;
  const { name, type, hidden } = author;
  const called = name ? (type === 'group' ? group(name) : person(name)) : undefined;
  const shown = { ...(called && { name: called }), ...(type && { type }), ...(hidden && { hidden }) };
  return { ...withoutOwnTitle(rest, spellingOf(name ?? '')), author: shown };
};

const byOf = (by: string, { person }: Naming): string => {
  const { name, device } = readDecider(by);
  return writeDecider({ name: name && person(name), device });
};

const renamed = (record: Entity, naming: Naming, options: CopyOptions): Entity => {
  switch (record.is) {
    case 'map':
      return mapOf(record, naming);
    case 'workshop': {
      const { sendTo: _sendTo, ...info } = record;
      return { ...info, id: options.id, title: options.title(info.title) };
    }
    case 'actor':
    case 'network': {
      const { contacts, ...others } = record;
      if (!contacts) return record;
      const called = contacts.map(({ role, name }) => ({
        ...(role && { role }),
        ...(name && { name: naming.person(name) }),
      }));
      return { ...others, contacts: called };
    }
    case 'pairDecision':
    case 'fieldDecision':
      return record.by ? { ...record, by: byOf(record.by, naming) } : record;
    default:
      return record;
  }
};

/** Who comes first is called first: in an order that no name has a part in. */
const inOrder = (records: Entities): [Key, Entity][] => [...records].sort(([a], [b]) => byText(a, b));

/**
 * A copy of a workshop in which people go by pseudonyms, without addresses: those who drew, who can be reached and who
 * decided. It is a workshop of its own, as a file that says less must not overwrite one that says more. What was drawn
 * and written stays as it is, whomever it names.
 */
export const pseudonymousCopy = (records: Entities, options: CopyOptions): Entities => {
  const naming: Naming = { person: createNaming(options.person), group: createNaming(options.group) };
  const copy = new Map<Key, Entity>();
  for (const [key, record] of inOrder(records)) {
    const next = renamed(record, naming, options);
    const at = next.is === 'pairDecision' ? keyOf(next) : key;
    // two spellings of one name are one person, whose later word on a pair counts
    copy.set(at, greater(copy.get(at), next));
  }
  return copy;
};
