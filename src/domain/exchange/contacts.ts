import type { Entity, MapInfo } from '../entity';
import { CONTACT_FIELDS } from '../file';
import type { Version } from './chain';

const withContactsOf = (entity: Entity, ours: Entity | undefined): Entity => {
  if (!ours) return entity;
  const contacts = Object.entries(ours).filter(([field]) => CONTACT_FIELDS.some((name) => name === field));
  return { ...entity, ...Object.fromEntries(contacts) };
};

const complete = ({ contactsLeftOut: _leftOut, ...info }: MapInfo): MapInfo => info;

/**
 * The incoming version with the contacts that we hold and its file left out on purpose.
 * Where none were left out, a missing contact is one that the author took away.
 */
export const keepContacts = (ours: Version, theirs: Version): Version => {
  if (!theirs.info.contactsLeftOut) return theirs;
  const records = new Map(theirs.records);
  for (const [key, entity] of records) records.set(key, withContactsOf(entity, ours.records.get(key)));
  return { ...theirs, records, info: ours.info.contactsLeftOut ? theirs.info : complete(theirs.info) };
};
