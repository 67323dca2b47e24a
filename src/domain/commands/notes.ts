import { type Change, creation, difference, NO_CHANGE } from '../change';
import type { Entities, Key, Note } from '../entity';
import { workshopRecordKey } from '../recordKeys';
import { isLiving } from '../select';
import { setFields } from './records';

const keyOf = (id: string): Key => workshopRecordKey('note', id);

const living = (entities: Entities, id: string): Note | undefined => {
  const note = entities.get(keyOf(id));
  return note?.is === 'note' && isLiving(note) ? note : undefined;
};

/**
 * Writes a remark from the talk: a new one while nothing has this id, else over what it said. `at`: key of an actor or
 * a link that it is about; absent: of all.
 */
export const writeNote = (entities: Entities, { id, text, at }: Pick<Note, 'id' | 'text' | 'at'>): Change =>
  living(entities, id)
    ? setFields(entities, keyOf(id), { text })
    : { [keyOf(id)]: creation({ is: 'note', id, text, ...(at !== undefined && { at }) }) };

/** Takes a remark away; a tombstone stays, so that another copy of the workshop learns of it. `when` is ISO 8601. */
export const removeNote = (entities: Entities, id: string, when: string): Change => {
  const note = living(entities, id);
  // a tombstone has nothing of what the record must hold while it lives
  const buried = note && difference(note, { is: 'note', id, deletedAt: when } as Note);
  return buried ? { [keyOf(id)]: buried } : NO_CHANGE;
};
