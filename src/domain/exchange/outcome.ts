import type { MapInfo } from '../entity';
import { ageOf, type MapRecords } from '../join';
import { isLiving } from '../select';
import { chainOf, descendsFrom, endingIn, latest, type Relation, type Version } from './chain';
import { keepContacts } from './contacts';
import { keepPictures } from './images';

/** The user's word on a map that both sides have changed. */
export type Answer = 'take-theirs' | 'keep-ours';

/** What stands here after a map came in, and what is to be kept beside it under a new id. */
export interface Outcome {
  readonly records: MapRecords;
  readonly aside?: MapRecords;
}

const withInfo = ({ info, records }: Version, fields: Partial<MapInfo>): MapRecords =>
  new Map([...records, [info.id, { ...info, ...fields }]]);

/** A map that was not here before. */
export const arrived = (theirs: Version): MapRecords =>
  withInfo(theirs, endingIn(theirs.hash, chainOf(theirs)));

/** One of the two, which from now on descends from all that either of them was made from. */
const united = (stays: Version, ours: Version, theirs: Version, lead: 0 | 1): MapRecords =>
  withInfo(stays, {
    revision: Math.max(ageOf(theirs.info), ageOf(ours.info) + lead),
    ...endingIn(theirs.hash, [...chainOf(ours), ours.hash, ...chainOf(theirs)]),
  });

/** Ours as it is, having won. A field of its own remembers it: an undo, which leaves stamps alone, forgets it again. */
const kept = (ours: Version, theirs: Version): MapRecords => {
  const known = chainOf(ours);
  const beaten = [...chainOf(theirs), theirs.hash].filter((hash) => !known.includes(hash));
  return withInfo(ours, {
    revision: Math.max(ageOf(ours.info), ageOf(theirs.info) + 1),
    decidedAgainst: latest([...(ours.info.decidedAgainst ?? []), ...beaten, theirs.hash]),
  });
};

/** The other one is needed beside what stays, unless what stays builds on it or either of them is a deletion. */
const aside = (stays: Version, other: Version): Pick<Outcome, 'aside'> =>
  isLiving(stays.info) && isLiving(other.info) && !descendsFrom(stays, other) ? { aside: other.records } : {};

/** Theirs in the place of ours, with what ours has and theirs came without. */
const completed = (ours: Version, theirs: Version): Version => keepPictures(ours, keepContacts(ours, theirs));

const decided = (ours: Version, theirs: Version, answer: Answer): Outcome =>
  answer === 'keep-ours'
    ? { records: kept(ours, theirs), ...aside(ours, theirs) }
    : { records: united(completed(ours, theirs), ours, theirs, 1), ...aside(theirs, ours) };

/** Of two that say the same, theirs may hold later contacts, or what ours once lost on its way. */
const fuller = (ours: Version, theirs: Version): Version => {
  const isLater = ageOf(theirs.info) > ageOf(ours.info);
  const fillsIn = ours.info.contactsLeftOut && !theirs.info.contactsLeftOut;
  return isLater || fillsIn ? completed(ours, theirs) : keepPictures(theirs, ours);
};

/** What becomes of a map that is here and comes in again. Without an answer, a diverged one stays as it is. */
export const outcomeOf = (
  relation: Exclude<Relation, 'new'>,
  ours: Version,
  theirs: Version,
  answer: Answer | undefined,
): Outcome => {
  switch (relation) {
    case 'equal':
      return { records: united(fuller(ours, theirs), ours, theirs, 0) };
    case 'newer':
      return { records: united(completed(ours, theirs), ours, theirs, 0) };
    case 'older':
      return { records: ours.records };
    case 'diverged':
      return answer ? decided(ours, theirs, answer) : { records: ours.records };
  }
};
