import type { Entity, MapInfo } from '../entity';
import { CONTACT_FIELDS } from '../file';
import type { Version } from './chain';

const contactsOf = (entity: Entity): object =>
  Object.fromEntries(
    Object.entries(entity).filter(([field]) => CONTACT_FIELDS.some((name) => name === field)),
  );

/** Of two that were left short, the incoming one is later: it may say more of the roles than we know. */
const withContactsOf = (entity: Entity, ours: Entity | undefined, isOursWhole: boolean): Entity => {
  if (!ours) return entity;
  return isOursWhole ? { ...entity, ...contactsOf(ours) } : ({ ...contactsOf(ours), ...entity } as Entity);
};

const complete = ({ contactsLeftOut: _leftOut, ...info }: MapInfo): MapInfo => info;

/**
 * The incoming version with the contacts that we hold and its file left out, or named by their roles alone, on purpose.
 * Where none were left out, a missing contact is one that the author took away.
 */
export const keepContacts = (ours: Version, theirs: Version): Version => {
  if (!theirs.info.contactsLeftOut) return theirs;
  const records = new Map(theirs.records);
  const isOursWhole = !ours.info.contactsLeftOut;
  for (const [key, entity] of records) {
    records.set(key, withContactsOf(entity, ours.records.get(key), isOursWhole));
  }
  return { ...theirs, records, info: isOursWhole ? complete(theirs.info) : theirs.info };
};
