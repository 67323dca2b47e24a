import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import { setFields } from '../../../src/domain/commands/records';
import { removeMap, removeWorkshop } from '../../../src/domain/commands/workshop';
import type { Entities, Entity } from '../../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { mapContents, workshopInfo } from '../../../src/domain/select';
import { readFiles } from '../../../src/features/library/importFiles';
import { questionsOf, type Report, takeIn } from '../../../src/features/library/takeIn';
import { createLibrary, type Library, livingWorkshops } from '../../../src/state/library';
import { exchangedText } from '../../../src/storage/saveWorkshop';

const AT = '2026-11-22T09:00:00Z';

const actor = (id: string, name: string): Entity => ({ is: 'actor', id, name });

const entitiesOf = (id = 'w1'): Entities =>
  new Map(
    newWorkshop({ id, title: `Foorumi ${id}`, createdAt: AT }, [newMap({ id: 'm1', title: 'Eka' })]),
  ).set('m1/a1', actor('a1', 'Turku'));

const emptyLibrary = (): Library => createLibrary(() => {});

const libraryWith = (entities: Entities) => {
  const library = emptyLibrary();
  const open = library.add(workshopInfo(entities)?.id ?? '', entities, { stored: true });
  return { library, open };
};

/** The workshop as another device has it after somebody there has drawn something. */
const elsewhere = (text: string) => {
  const [incoming] = [...readFiles([{ name: 'x', text }]).workshops.values()].flat();
  return libraryWith(incoming ?? new Map());
};

const file = (name: string, text: string) => ({ name, text });
const marked = (copied: { title?: string }, answer: string) => `${copied.title} [${answer}]`;
const open = (library: Library, ...texts: string[]): Report =>
  takeIn(library, readFiles(texts.map((text, index) => file(`${index}.json`, text))), marked);

const titles = (entities: Entities) => mapContents(entities).map(({ info }) => info.title);
const names = (entities: Entities) =>
  mapContents(entities).flatMap(({ actors }) => actors.map(({ name }) => name));

describe('reading files', () => {
  const good = serialise(writeWorkshopFile(entitiesOf()));

  test('takes the good ones and says what is wrong with each of the others', () => {
    const { workshops, failures } = readFiles([
      file('muistio.txt', 'Hei!'),
      file('hyva.json', good),
      file('katkennut.json', good.slice(0, 100)),
      file('vieras.json', '{"nodes": []}'),
      file('uusi.json', '{"format": "yhteiskartta", "version": 9}'),
      { name: 'suuri.json', isTooBig: true },
      { name: 'poissa.json' },
    ]);
    expect([...workshops.keys()]).toEqual(['w1']);
    expect(failures.map((failure) => `${failure.file}: ${failure.problem.type}`)).toEqual([
      'muistio.txt: not-json',
      'katkennut.json: cut-off',
      'vieras.json: not-ours',
      'uusi.json: newer-version',
      'suuri.json: too-big',
      'poissa.json: unreadable',
    ]);
  });

  test('puts the files of one workshop together', () => {
    const other = serialise(writeWorkshopFile(entitiesOf('w2')));
    const { workshops } = readFiles([file('a', good), file('b', other), file('c', good)]);
    expect([...workshops].map(([id, states]) => [id, states.length])).toEqual([
      ['w1', 2],
      ['w2', 1],
    ]);
  });
});

describe('a workshop that is not here', () => {
  test('is added as it stands in the file', () => {
    const library = emptyLibrary();
    const { taken } = open(library, serialise(writeWorkshopFile(entitiesOf())));
    expect(taken).toMatchObject([{ title: 'Foorumi w1', isNew: true, mapCount: 1 }]);
    expect(livingWorkshops(library.store.getState().workshops).map(({ workshop }) => workshop.id)).toEqual([
      'w1',
    ]);
    expect(names(library.store.getState().workshops.get('w1')?.workshop.entities() ?? new Map())).toEqual([
      'Turku',
    ]);
  });

  test('is put together from many files with one map each, in whatever order they come', () => {
    const texts = ['m1', 'm2', 'm3'].map((id) =>
      serialise(
        writeWorkshopFile(newWorkshop({ id: 'w1', title: 'F', createdAt: AT }, [newMap({ id, title: id })])),
      ),
    );
    for (const order of [texts, [...texts].reverse()]) {
      const library = emptyLibrary();
      expect(open(library, ...order).taken).toMatchObject([{ mapCount: 3, isNew: true }]);
    }
  });

  test('comes back when it had been deleted here', () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const text = exchangedText(here);
    here.workshop.commit(removeWorkshop(here.workshop.entities(), AT));
    expect(livingWorkshops(library.store.getState().workshops)).toEqual([]);
    const { taken } = open(library, text);
    expect(taken).toMatchObject([{ isNew: true, title: 'Foorumi w1' }]);
    expect(livingWorkshops(library.store.getState().workshops)).toHaveLength(1);
    expect(workshopInfo(here.workshop.entities())?.revision).toBeGreaterThan(2);
  });
});

describe('a workshop that is here', () => {
  test('gets a new map by one change that can be taken back', () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const before = here.workshop.entities();
    const other = newWorkshop({ id: 'w1', title: 'Foorumi w1', createdAt: AT }, [
      newMap({ id: 'm2', title: 'Toka' }),
    ]);
    const commits: string[] = [];
    here.workshop.onCommit(({ origin }) => commits.push(origin));

    const { taken } = open(library, serialise(writeWorkshopFile(other)));

    expect(commits).toEqual(['user']);
    expect(taken[0]).toMatchObject({ isNew: false, changesSettings: false });
    expect(taken[0]?.counts).toEqual({ new: 1, newer: 0, older: 0, equal: 0, diverged: 0 });
    expect(titles(here.workshop.entities())).toEqual(['Eka', 'Toka']);
    taken[0]?.takeBack?.();
    expect(titles(here.workshop.entities())).toEqual(['Eka']);
    expect(names(here.workshop.entities())).toEqual(names(before));
  });

  test('takes a newer version, leaves an older one out, and says when nothing is new', () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const first = exchangedText(here);
    const { open: there } = elsewhere(first);
    there.workshop.commit(setFields(there.workshop.entities(), 'm1/a1', { name: 'Turun kaupunki' }));
    const second = exchangedText(there);

    expect(open(library, first).taken[0]?.counts).toMatchObject({ equal: 1, newer: 0 });
    expect(open(library, second).taken[0]?.counts).toMatchObject({ newer: 1 });
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
    expect(open(library, first).taken[0]?.counts).toMatchObject({ older: 1 });
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
    expect(open(library, second).taken[0]).not.toHaveProperty('takeBack');
  });

  test('counts a map once when several files hold it', () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const first = exchangedText(here);
    const { open: there } = elsewhere(first);
    there.workshop.commit(setFields(there.workshop.entities(), 'm1/a1', { name: 'Turun kaupunki' }));
    const second = exchangedText(there);
    const { taken } = open(library, second, first, second);
    expect(taken[0]?.counts).toEqual({ new: 0, newer: 1, older: 0, equal: 0, diverged: 0 });
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
  });

  test('takes what it can when another file is broken', () => {
    const { library } = libraryWith(entitiesOf());
    const other = newWorkshop({ id: 'w1', title: 'Foorumi w1', createdAt: AT }, [newMap({ id: 'm2' })]);
    const text = serialise(writeWorkshopFile(other));
    const { taken, failures } = open(library, '{', text, 'x');
    expect(taken[0]?.counts.new).toBe(1);
    expect(failures.map((failure) => failure.file)).toEqual(['0.json', '2.json']);
  });

  test('takes the deletion of a map that was deleted elsewhere', () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const { open: there } = elsewhere(exchangedText(here));
    there.workshop.commit(removeMap(there.workshop.entities(), 'm1', AT));
    open(library, exchangedText(there));
    expect(titles(here.workshop.entities())).toEqual([]);
  });
});

describe('a map changed on both sides', () => {
  const diverged = () => {
    const here = libraryWith(entitiesOf());
    const { open: there } = elsewhere(exchangedText(here.open));
    there.workshop.commit(setFields(there.workshop.entities(), 'm1/a1', { name: 'Åbo' }));
    here.open.workshop.commit(setFields(here.open.workshop.entities(), 'm1/a1', { name: 'Turun kaupunki' }));
    return { ...here, reading: readFiles([file('x.json', exchangedText(there))]) };
  };

  test('is asked about, and stays as it is until there is an answer', () => {
    const { library, open: here, reading } = diverged();
    expect(questionsOf(library, reading)).toMatchObject([{ workshopId: 'w1', mapId: 'm1' }]);
    expect(takeIn(library, reading, marked).taken[0]).toMatchObject({ undecided: 1 });
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
  });

  test.each([
    ['take-theirs', ['Åbo', 'Turun kaupunki'], 'Eka [take-theirs]'],
    ['keep-ours', ['Turun kaupunki', 'Åbo'], 'Eka [keep-ours]'],
  ] as const)('%s keeps the other one as a copy with a title of its own', (answer, expected, title) => {
    const { library, open: here, reading } = diverged();
    const { taken } = takeIn(library, reading, marked, new Map([['w1', { m1: answer }]]));
    expect(taken[0]).toMatchObject({ undecided: 0, counts: { diverged: 1 } });
    expect(names(here.workshop.entities())).toEqual(expected);
    expect(titles(here.workshop.entities())).toEqual(['Eka', title]);
    here.undo.undo();
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
  });
});

test('the example opens as a workshop with fifteen maps', () => {
  const example = readFileSync('public/examples/varsinais-suomi.yhteiskartta.json', 'utf8');
  const { workshops, failures } = readFiles([file('e', example)]);
  expect(failures).toEqual([]);
  expect([...workshops.values()].flat().map((state) => mapContents(state).length)).toEqual([15]);
});
