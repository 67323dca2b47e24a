import { readDecider } from '../decider';
import type { Contact, Entity, Key } from '../entity';
import { isObject } from '../value';
import { roleOfContact } from './contacts';
import { NOBODY } from './spelling';

/** What a text is where a person may be named: who drew a map, who can be reached, who decided; or any other words. */
export type PlaceKind = 'author' | 'contact' | 'decider' | 'text';

/** A text of a record in which a person may be named. */
export interface Place {
  readonly kind: PlaceKind;
  /** Of the record; empty for a decider, who is the same one in all their decisions. */
  readonly key: Key;
  /** What the record is. */
  readonly is: Entity['is'];
  readonly text: string;
}

/** The same for one and the same text of a record, now and in every earlier state of it. */
export const placeId = ({ kind, key, text }: Pick<Place, 'kind' | 'key' | 'text'>): string =>
  [kind, key, text].join('\n');

/** What is to stand there instead: the same text to leave it; an empty one to take it away. */
export type Say = (place: Place) => string;

const BETWEEN_PARTS = ', ';

/** The name, the address and so on that a place names somebody by. */
export const partsOf = ({ kind, text }: Pick<Place, 'kind' | 'text'>): readonly string[] => {
  if (kind === 'contact') return text.split(BETWEEN_PARTS);
  return [kind === 'decider' ? readDecider(text).name : text];
};

/** Hold ids, codes, dates and pictures: never anybody's name. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  'is',
  'id',
  'kind',
  'kinds',
  'source',
  'target',
  'members',
  'from',
  'rosterId',
  'a',
  'b',
  'of',
  'at',
  'groupOf',
  'own',
  'copyOf',
  'base',
  'ancestors',
  'decidedAgainst',
  'sentAs',
  'data',
  'type',
  'colour',
  'shape',
  'line',
  'language',
  'state',
  'verdict',
  'field',
  'direction',
  'nature',
  'date',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'sentAt',
  'savedAt',
]);

/** A value with every text in it said anew; the very same value when nothing was said otherwise. */
export const rewriteTexts = (value: unknown, say: (text: string) => string): unknown => {
  if (typeof value === 'string') return say(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => rewriteTexts(item, say));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  return isObject(value) ? rewriteFields(value, (_field, one) => rewriteTexts(one, say)) : value;
};

/** `undefined` takes a field away. */
const rewriteFields = <T extends Readonly<Record<string, unknown>>>(
  record: T,
  rewrite: (field: string, value: unknown) => unknown,
): T => {
  let isOther = false;
  const fields: [string, unknown][] = [];
  for (const [field, value] of Object.entries(record)) {
    const next = NOT_WORDS.has(field) ? value : rewrite(field, value);
    isOther ||= next !== value;
    if (next !== undefined) fields.push([field, next]);
  }
  return isOther ? (Object.fromEntries(fields) as T) : record;
};

/** Who somebody is, as one text: all of a contact that is theirs, and not the role's. */
const personOfContact = ({ role: _role, ...person }: Contact): string =>
  Object.values<unknown>(person)
    .filter((part) => typeof part === 'string' && part !== '')
    .join(BETWEEN_PARTS);

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isContact = (value: unknown): value is Contact =>
  isObject(value) && ['role', 'name', 'email', 'phone'].every((field) => isText(value[field]));

interface Writer {
  readonly say: Say;
  readonly of: Pick<Place, 'key' | 'is'>;
}

const rewriteContact = (contact: Contact, { say, of }: Writer): Contact => {
  const person = personOfContact(contact);
  const left = person === '' || say({ ...of, kind: 'contact', text: person }) === person;
  const kept = left ? contact : roleOfContact(contact);
  if (!kept.role) return kept;
  const role = say({ ...of, kind: 'text', text: kept.role });
  if (role === kept.role) return kept;
  const { role: _role, ...others } = kept;
  return role ? { ...others, role } : others;
};

const rewriteContacts = (contacts: readonly unknown[], writer: Writer): readonly unknown[] | undefined => {
  const next = contacts.map((contact) => (isContact(contact) ? rewriteContact(contact, writer) : contact));
  if (next.every((contact, index) => contact === contacts[index])) return contacts;
  const left = next.filter((contact) => !isObject(contact) || Object.keys(contact).length > 0);
  return left.length > 0 ? left : undefined;
};

/** Words that cannot be missing leave a dash behind. */
const rewriteWords = (value: unknown, { say, of }: Writer): unknown =>
  rewriteTexts(value, (text) => (text === '' ? text : say({ ...of, kind: 'text', text }) || NOBODY));

const rewriteAuthor = (author: unknown, { say, of }: Writer): unknown =>
  isObject(author)
    ? rewriteFields(author, (field, value) => {
        if (field !== 'name' || typeof value !== 'string') return rewriteWords(value, { say, of });
        return say({ ...of, kind: 'author', text: value }) || undefined;
      })
    : author;

/** A map may bear its author's name as its title, and goes by its number without one. */
const rewriteTitle = (title: unknown, { say, of }: Writer): unknown =>
  typeof title === 'string' && title !== '' ? say({ ...of, kind: 'text', text: title }) || undefined : title;

const rewriteField = (record: Entity, field: string, value: unknown, writer: Writer): unknown => {
  if (field === 'contacts' && Array.isArray(value)) return rewriteContacts(value, writer);
  if (record.is === 'map' && field === 'author') return rewriteAuthor(value, writer);
  if (record.is === 'map' && field === 'title') return rewriteTitle(value, writer);
  if (field === 'by' && typeof value === 'string') {
    return writer.say({ kind: 'decider', key: '', is: record.is, text: value }) || undefined;
  }
  return rewriteWords(value, writer);
};

/** A record with what is said of people in it said anew; the very same record when nothing was said otherwise. */
export const rewriteRecord = (record: Entity, key: Key, say: Say): Entity => {
  const writer: Writer = { say, of: { key, is: record.is } };
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  return rewriteFields(fields, (field, value) =>
    rewriteField(record, field, value, writer),
  ) as unknown as Entity;
};
