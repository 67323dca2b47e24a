import { expect, test } from 'vitest';
import { apply, NO_CHANGE, reverse } from '../../../src/domain/change';
import { removeNote, writeNote } from '../../../src/domain/commands/notes';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { anchorOf, isNoted, talkOf } from '../../../src/domain/merge/talk';
import { thingsOf } from '../../../src/domain/merge/things';
import { comparedOf, viewOf } from '../../../src/domain/merge/view';
import { readWorkshopFile } from '../../../src/domain/schema';
import { notes } from '../../../src/domain/select';
import { workshop } from '../match/workshop';

const AT = '2026-11-22T12:00:00Z';

const forum = workshop({
  maps: {
    m1: { actors: { a1: 'Turku', a2: 'Varha' }, links: [['a1', 'a2']] },
    m2: { actors: { b1: 'Turku', b2: 'Varha', b3: 'Kela' }, links: [['b2', 'b1']] },
  },
});

const view = viewOf(forum);
const things = thingsOf(view);
const write = (entities: typeof forum, id: string, text: string, at?: string) =>
  apply(entities, writeNote(entities, { id, text, ...(at !== undefined && { at }) }));
const anchor = (id: string) => {
  const thing = things.get(id);
  return thing && anchorOf(thing, view);
};
const told = (entities: typeof forum) => {
  const { byThing, general } = talkOf(entities, comparedOf(entities));
  const texts = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);
  return {
    ...Object.fromEntries([...byThing].map(([id, found]) => [id, texts(found)])),
    general: texts(general),
  };
};

const noted = [
  ['n1', 'Kutsutaan mukaan', anchor('m1/a1')],
  ['n2', 'Riippuu vuodesta', anchor('m1/a1/m1/a2')],
  ['n3', 'Jatketaan maaliskuussa', undefined],
].reduce((entities, [id = '', text = '', at]) => write(entities, id, text, at), forum);

test('remarks are told with what they are about, and those about nothing with all', () => {
  expect(told(noted)).toEqual({
    'm1/a1': ['Kutsutaan mukaan'],
    'm1/a1/m1/a2': ['Riippuu vuodesta'],
    general: ['Jatketaan maaliskuussa'],
  });
});

test('a remark stays with the actor when names become one', () => {
  const united = workshop({ pairs: [['m1/a1', 'm2/b3', 'same']] });
  expect(told(new Map([...united, ...noted]))).toMatchObject({ 'm1/a1': ['Kutsutaan mukaan'] });
});

test('a remark about what is on no map any more is not lost', () => {
  const without = apply(noted, { m1: { before: {}, after: { deletedAt: AT } } });
  expect(told(without)).toEqual({
    general: ['Kutsutaan mukaan', 'Riippuu vuodesta', 'Jatketaan maaliskuussa'],
  });
});

test('writing again changes the text and not what it hangs on; taking away leaves a tombstone; both are undone', () => {
  const change = writeNote(noted, { id: 'n1', text: 'Kutsuttiin', at: 'm2/b3' });
  expect(told(apply(noted, change))['m1/a1' as 'general']).toEqual(['Kutsuttiin']);
  const removing = removeNote(noted, 'n1', AT);
  const gone = apply(noted, removing);
  expect(notes(gone).map(({ id }) => id)).toEqual(['n2', 'n3']);
  expect(gone.get('workshop/notes/n1')).toEqual({ is: 'note', id: 'n1', deletedAt: AT });
  expect(apply(gone, reverse(removing))).toEqual(noted);
  expect(removeNote(gone, 'n1', AT)).toEqual(NO_CHANGE);
});

test('a remark about a link stays with it where each group counts once', () => {
  const grouped = new Map([
    ...noted,
    ...workshop({ maps: { g1: { actors: {}, info: { author: { type: 'group' }, groupOf: ['m1', 'm2'] } } } }),
  ]);
  const once = viewOf(grouped, { set: 'person', groupsOnce: true });
  const link = thingsOf(once).get('m1/a1/m1/a2');
  expect(talkOf(grouped, once).byThing.get('m1/a1/m1/a2')).toHaveLength(1);
  expect(link && anchorOf(link, once)).toBe('m1/l0');
});

test('a blank remark is none', () => {
  const talk = talkOf(write(noted, 'n4', '  ', 'm1/a2'), comparedOf(forum));
  expect(['m1/a1', 'm1/a2', 'm2/b3'].filter((id) => isNoted(talk, id))).toEqual(['m1/a1']);
});

test('remarks go with the workshop’s file', () => {
  const file = readWorkshopFile(serialise(writeWorkshopFile(noted)));
  if (!file.ok) throw new Error('The file cannot be read.');
  expect(told(file.value)).toEqual(told(noted));
});
