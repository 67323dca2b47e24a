import type { Entities } from '../entity';
import { type Alike, alikeIn } from './alike';
import { type Place, partsOf, placeId, rewriteRecord } from './places';
import { isSpelled, type Spelling, type Stretch, spellingKey, spellingOf, stretchOf } from './spelling';

/** What state of a workshop it was found in: as it stands, what lies in the bin, or an earlier moment. */
export type Source = 'now' | 'bin' | 'earlier';

/** A place that names somebody. */
export interface Finding extends Place {
  readonly id: string;
  /** The first it was found in. */
  readonly source: Source;
  /** Whether it names them in full. A single word may be another's name, or no name at all. */
  readonly isSure: boolean;
  /** In how many records; of one who decided, in how many decisions. */
  readonly count: number;
}

/** Where somebody is named, and what looks like their name. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Other spellings, the most frequent first: whether they mean the same person is for the user to say. */
  readonly alike: readonly Alike[];
}

/** Looks through one state after the other: first what stands now. What stands in several is counted in the first. */
export interface Search {
  readonly look: (records: Entities, source: Source) => void;
  readonly found: () => Found;
}

const isNamed = (place: Place, spelling: Spelling): boolean =>
  partsOf(place).some((part) => stretchOf(part, spelling) !== undefined);

/** "Poistettava-Virtanen" is another name. */
const goesOn = (text: string, { start, end }: Stretch): boolean =>
  /\p{L}-$/u.test(text.slice(0, start)) || /^-\p{L}/u.test(text.slice(end));

const isWholeName = (text: string, spelling: Spelling): boolean => {
  const found = stretchOf(text, spelling);
  return found !== undefined && !goesOn(text, found);
};

const isNamedInFull = (place: Place, spelling: Spelling): boolean => {
  if (spelling.length > 1) return partsOf(place).some((part) => isWholeName(part, spelling));
  return place.kind !== 'text' && partsOf(place).some((part) => isSpelled(part, spelling));
};

/** The names of a contact belong to one person: who is known by one of them may be written by another elsewhere. */
const otherParts = (place: Place): Alike[] =>
  place.kind === 'contact' ? partsOf(place).map((text) => ({ text, count: 0 })) : [];

interface Reading {
  readonly isNamed: boolean;
  readonly isSure: boolean;
  readonly alike: readonly Alike[];
}

const NOTHING: Reading = { isNamed: false, isSure: false, alike: [] };

const readPlace = (place: Place, spellings: readonly Spelling[]): Reading => {
  const naming = spellings.filter((spelling) => isNamed(place, spelling));
  const isSure = naming.some((spelling) => isNamedInFull(place, spelling));
  const alike = [
    ...(isSure ? otherParts(place) : []),
    ...spellings.flatMap((spelling) => partsOf(place).flatMap((part) => alikeIn(part, spelling, place.kind))),
  ];
  return naming.length > 0 || alike.length > 0 ? { isNamed: naming.length > 0, isSure, alike } : NOTHING;
};

/** One text stands in many states and records: it is read once. */
const createReader = (spellings: readonly Spelling[]) => {
  const known = new Map<string, Reading>();
  return (place: Place): Reading => {
    const id = `${place.kind}\n${place.text}`;
    const reading = known.get(id) ?? readPlace(place, spellings);
    known.set(id, reading);
    return reading;
  };
};

const byCount = (one: Alike, other: Alike): number => other.count - one.count;

/** A search for somebody by these spellings of their name or address. */
export const searchPerson = (spellings: readonly Spelling[]): Search => {
  const read = createReader(spellings);
  const findings = new Map<string, Finding>();
  const alike = new Map<string, Alike>();
  const counted = new Set<string>();
  const asked = new Set(spellings.map(spellingKey));

  const count = ({ text, count: more }: Alike) => {
    const key = spellingKey(spellingOf(text));
    if (key === '' || asked.has(key)) return;
    const before = alike.get(key);
    alike.set(key, { text: before?.text ?? text, count: (before?.count ?? 0) + more });
  };

  const note = (place: Place, id: string, isSure: boolean, source: Source) => {
    const before = findings.get(id);
    if (!before) findings.set(id, { ...place, id, isSure, source, count: 1 });
    else if (before.source === source) findings.set(id, { ...before, count: before.count + 1 });
  };

  const countOnce = (id: string, offered: readonly Alike[]) => {
    if (!counted.has(id)) for (const one of offered) count(one);
    counted.add(id);
  };

  const look = (records: Entities, source: Source) => {
    for (const [key, record] of records) {
      rewriteRecord(record, key, (place) => {
        const reading = read(place);
        if (reading === NOTHING) return place.text;
        const id = placeId(place);
        countOnce(id, reading.alike);
        if (reading.isNamed) note(place, id, reading.isSure, source);
        return place.text;
      });
    }
  };

  return {
    look,
    found: () => ({ findings: [...findings.values()], alike: [...alike.values()].sort(byCount) }),
  };
};
