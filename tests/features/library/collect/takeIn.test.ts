import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creation } from '../../../../src/domain/change';
import { newMap, newWorkshop } from '../../../../src/domain/commands/create';
import { decidePair } from '../../../../src/domain/commands/decisions';
import { setFields } from '../../../../src/domain/commands/records';
import { removeMap, removeWorkshop } from '../../../../src/domain/commands/workshop';
import { receiptOf } from '../../../../src/domain/device';
import type { Entities, Entity } from '../../../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../../../src/domain/file';
import { contradictionsOf } from '../../../../src/domain/match/contradictions';
import { mapContent, mapContents, pairDecisions, workshopInfo } from '../../../../src/domain/select';
import { sendMap, withdrawalFile, withdrawMap } from '../../../../src/domain/sending';
import { partedBy, readSources, type Source } from '../../../../src/features/library/collect/reading';
import {
  type Answers,
  type Asked,
  type Report,
  takeIn,
} from '../../../../src/features/library/collect/takeIn';
import { createLibrary, type Library, livingWorkshops } from '../../../../src/state/library';
import { exchangedText } from '../../../../src/storage/saveWorkshop';

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
const elsewhere = async (text: string) => {
  const [incoming] = [...(await readSources([{ name: 'x', text }])).workshops.values()].flat();
  return libraryWith(incoming ?? new Map());
};

const file = (name: string, text: string) => ({ name, text });
const marked = (copied: { title?: string }, answer: string) => `${copied.title} [${answer}]`;
const NO_ANSWERS: Answers = new Map();

const taking = (answers = NO_ANSWERS, asked: Asked[] = []) => ({
  titleOfCopy: marked,
  ask: async (questions: readonly Asked[]) => {
    asked.push(...questions);
    return answers;
  },
  now: () => AT,
});

const open = async (library: Library, ...texts: string[]): Promise<Report> =>
  takeIn(library, await readSources(texts.map((text, index) => file(`${index}.json`, text))), taking());

const titles = (entities: Entities) => mapContents(entities).map(({ info }) => info.title);
const names = (entities: Entities) =>
  mapContents(entities).flatMap(({ actors }) => actors.map(({ name }) => name));

describe('reading files', () => {
  const good = serialise(writeWorkshopFile(entitiesOf()));

  test('takes the good ones and says what is wrong with each of the others', async () => {
    const sources: Source[] = [
      file('muistio.txt', 'Hei!'),
      file('hyva.json', good),
      file('katkennut.json', good.slice(0, 100)),
      file('vieras.json', '{"nodes": []}'),
      file('uusi.json', '{"format": "yhteiskartta", "version": 9}'),
      { name: 'suuri.json', problem: { type: 'too-big' } },
      { name: 'poissa.json', problem: { type: 'unreadable' } },
    ];
    const { workshops, failures } = await readSources(sources);
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

  test('says of links that bring no map what they bring', async () => {
    const found = (kind: 'join' | 'result'): Source => ({ name: kind, found: { kind, code: 'x' } });
    expect((await readSources([found('join'), found('result')])).failures).toEqual([
      { file: 'join', problem: { type: 'is-invitation' } },
      { file: 'result', problem: { type: 'is-result' }, result: 'x' },
    ]);
  });

  test('puts the files of one workshop together', async () => {
    const other = serialise(writeWorkshopFile(entitiesOf('w2')));
    const { workshops } = await readSources([file('a', good), file('b', other), file('c', good)]);
    expect([...workshops].map(([id, states]) => [id, states.length])).toEqual([
      ['w1', 2],
      ['w2', 1],
    ]);
  });
});

describe('a workshop that is not here', () => {
  test('is added as it stands in the file', async () => {
    const library = emptyLibrary();
    const { taken } = await open(library, serialise(writeWorkshopFile(entitiesOf())));
    expect(taken).toMatchObject([{ title: 'Foorumi w1', isNew: true, mapCount: 1 }]);
    expect(livingWorkshops(library.store.getState().workshops).map(({ workshop }) => workshop.id)).toEqual([
      'w1',
    ]);
    expect(names(library.store.getState().workshops.get('w1')?.workshop.entities() ?? new Map())).toEqual([
      'Turku',
    ]);
  });

  test('is put together from many files with one map each, in whatever order they come', async () => {
    const texts = ['m1', 'm2', 'm3'].map((id) =>
      serialise(
        writeWorkshopFile(newWorkshop({ id: 'w1', title: 'F', createdAt: AT }, [newMap({ id, title: id })])),
      ),
    );
    for (const order of [texts, [...texts].reverse()]) {
      const library = emptyLibrary();
      expect((await open(library, ...order)).taken).toMatchObject([{ mapCount: 3, isNew: true }]);
    }
  });

  test('comes back when it had been deleted here', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const text = exchangedText(here);
    here.workshop.commit(removeWorkshop(here.workshop.entities(), AT));
    expect(livingWorkshops(library.store.getState().workshops)).toEqual([]);
    const { taken } = await open(library, text);
    expect(taken).toMatchObject([{ isNew: true, title: 'Foorumi w1' }]);
    expect(livingWorkshops(library.store.getState().workshops)).toHaveLength(1);
    expect(workshopInfo(here.workshop.entities())?.revision).toBeGreaterThan(2);
  });
});

describe('a workshop that is here', () => {
  test('gets a new map by one change that can be taken back', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const before = here.workshop.entities();
    const other = newWorkshop({ id: 'w1', title: 'Foorumi w1', createdAt: AT }, [
      newMap({ id: 'm2', title: 'Toka' }),
    ]);
    const commits: string[] = [];
    here.workshop.onCommit(({ origin }) => commits.push(origin));

    const { taken } = await open(library, serialise(writeWorkshopFile(other)));

    expect(commits).toEqual(['user']);
    expect(taken[0]).toMatchObject({ isNew: false, changesSettings: false });
    expect(taken[0]?.counts).toEqual({ withdrawn: 0, new: 1, newer: 0, older: 0, equal: 0, diverged: 0 });
    expect(titles(here.workshop.entities())).toEqual(['Eka', 'Toka']);
    taken[0]?.takeBack?.();
    expect(titles(here.workshop.entities())).toEqual(['Eka']);
    expect(names(here.workshop.entities())).toEqual(names(before));
  });

  test('takes a newer version, leaves an older one out, and says when nothing is new', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const first = exchangedText(here);
    const { open: there } = await elsewhere(first);
    there.workshop.commit(setFields(there.workshop.entities(), 'm1/a1', { name: 'Turun kaupunki' }));
    const second = exchangedText(there);

    expect((await open(library, first)).taken[0]?.counts).toMatchObject({ equal: 1, newer: 0 });
    expect((await open(library, second)).taken[0]?.counts).toMatchObject({ newer: 1 });
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
    expect((await open(library, first)).taken[0]?.counts).toMatchObject({ older: 1 });
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
    expect((await open(library, second)).taken[0]).not.toHaveProperty('takeBack');
  });

  test('remembers what came even where it said the same, and knows it for older later', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const text = exchangedText(libraryWith(entitiesOf()).open);
    expect((await open(library, text)).taken[0]?.counts).toMatchObject({ equal: 1 });
    here.workshop.commit(setFields(here.workshop.entities(), 'm1/a1', { name: 'Turun kaupunki' }));
    expect((await open(library, text)).taken[0]?.counts).toMatchObject({ older: 1, diverged: 0 });
  });

  test('counts a map once when several files hold it', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const first = exchangedText(here);
    const { open: there } = await elsewhere(first);
    there.workshop.commit(setFields(there.workshop.entities(), 'm1/a1', { name: 'Turun kaupunki' }));
    const second = exchangedText(there);
    const { taken } = await open(library, second, first, second);
    expect(taken[0]?.counts).toEqual({ withdrawn: 0, new: 0, newer: 1, older: 0, equal: 0, diverged: 0 });
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
  });

  test('takes what it can when another file is broken', async () => {
    const { library } = libraryWith(entitiesOf());
    const other = newWorkshop({ id: 'w1', title: 'Foorumi w1', createdAt: AT }, [newMap({ id: 'm2' })]);
    const text = serialise(writeWorkshopFile(other));
    const { taken, failures } = await open(library, '{', text, 'x');
    expect(taken[0]?.counts.new).toBe(1);
    expect(failures.map((failure) => failure.file)).toEqual(['0.json', '2.json']);
  });

  test('takes the deletion of a map that was deleted elsewhere', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const { open: there } = await elsewhere(exchangedText(here));
    there.workshop.commit(removeMap(there.workshop.entities(), 'm1', AT));
    await open(library, exchangedText(there));
    expect(titles(here.workshop.entities())).toEqual([]);
  });
});

describe('a map changed on both sides', () => {
  const diverged = async () => {
    const here = libraryWith(entitiesOf());
    const { open: there } = await elsewhere(exchangedText(here.open));
    there.workshop.commit(setFields(there.workshop.entities(), 'm1/a1', { name: 'Åbo' }));
    here.open.workshop.commit(setFields(here.open.workshop.entities(), 'm1/a1', { name: 'Turun kaupunki' }));
    return { ...here, reading: await readSources([file('x.json', exchangedText(there))]) };
  };

  test('is asked about, and stays as it is until there is an answer', async () => {
    const { library, open: here, reading } = await diverged();
    const asked: Asked[] = [];
    const { taken } = await takeIn(library, reading, taking(NO_ANSWERS, asked));
    expect(asked).toMatchObject([{ workshopId: 'w1', mapId: 'm1' }]);
    expect(taken[0]).toMatchObject({ undecided: 1 });
    expect(receiptOf(here.workshop.entities(), 'm1'), 'nothing of it has come').toBeUndefined();
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
  });

  test('is asked about once, in however many files it comes', async () => {
    const { library, reading } = await diverged();
    const states = [...reading.workshops.values()].flat();
    const asked: Asked[] = [];
    const twice = { workshops: new Map([['w1', [...states, ...states]]]), failures: [] };
    await takeIn(library, twice, taking(NO_ANSWERS, asked));
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['take-theirs', ['Åbo', 'Turun kaupunki'], 'Eka [take-theirs]'],
    ['keep-ours', ['Turun kaupunki', 'Åbo'], 'Eka [keep-ours]'],
  ] as const)('%s keeps the other one as a copy with a title of its own', async (answer, expected, title) => {
    const { library, open: here, reading } = await diverged();
    const answers = new Map([['w1', { m1: answer }]]);
    const { taken } = await takeIn(library, reading, taking(answers));
    expect(taken[0]).toMatchObject({ undecided: 0, counts: { diverged: 1 } });
    expect(names(here.workshop.entities())).toEqual(expected);
    const hasCome = receiptOf(here.workshop.entities(), 'm1') !== undefined;
    expect(hasCome, 'only what was taken has come').toBe(answer === 'take-theirs');
    expect(titles(here.workshop.entities())).toEqual(['Eka', title]);
    here.undo.undo();
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
  });
});

test('the example opens as a workshop with fifteen maps', async () => {
  const example = readFileSync('public/examples/varsinais-suomi.yhteiskartta.json', 'utf8');
  const { workshops, failures } = await readSources([file('e', example)]);
  expect(failures).toEqual([]);
  expect([...workshops.values()].flat().map((state) => mapContents(state).length)).toEqual([15]);
});

/** A participant's device, which sends its map again and again. */
const participant = (mapId = 'p1') => {
  const joined = newWorkshop({ id: 'w1', title: 'Foorumi w1', createdAt: AT }, [newMap({ id: mapId })]);
  const { open: device } = libraryWith(joined);
  const { workshop } = device;
  const send = (): string => {
    const { change, stamps } = sendMap(workshop.entities(), mapId, AT);
    workshop.commit(change, 'user', { lasting: true, stamps });
    return JSON.stringify(writeWorkshopFile(workshop.entities(), { maps: [mapId], settings: false }));
  };
  const drawAndSend = (name: string): string => {
    workshop.commit({ [`${mapId}/${name}`]: creation(actor(name, name)) });
    return send();
  };
  const withdraw = (): string => {
    const { change, stamps } = withdrawMap(workshop.entities(), mapId);
    workshop.commit(change, 'user', { lasting: true, stamps });
    return JSON.stringify(withdrawalFile(workshop.entities(), mapId, AT));
  };
  return { drawAndSend, withdraw };
};

const namesOn = (entities: Entities, mapId: string) =>
  mapContent(entities, mapId)?.actors.map(({ name }) => name);

const recordsOf = (library: Library): Entities =>
  library.store.getState().workshops.get('w1')?.workshop.entities() ?? new Map();

describe('collecting', () => {
  test('five versions of one map end in the newest, in whatever order they come', async () => {
    const { drawAndSend } = participant();
    const versions = ['a', 'b', 'c', 'd', 'e'].map(drawAndSend);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(versions, { minLength: 5 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        async (order, breaks) => {
          const { library, open: here } = libraryWith(entitiesOf());
          let batch: string[] = [];
          for (const [index, text] of order.entries()) {
            batch.push(text);
            if (!breaks[index] && index < 4) continue;
            await open(library, ...batch);
            batch = [];
          }
          expect(namesOn(here.workshop.entities(), 'p1')).toEqual(['a', 'b', 'c', 'd', 'e']);
          expect(mapContents(here.workshop.entities())).toHaveLength(2);
        },
      ),
      { seed: 42, numRuns: 60 },
    );
  });

  test('a receipt tells when a map came and how often something new did', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const { drawAndSend } = participant();
    const first = drawAndSend('a');
    await open(library, first);
    await open(library, first);
    expect(receiptOf(here.workshop.entities(), 'p1')).toMatchObject({ at: AT, times: 1 });
    await open(library, drawAndSend('b'));
    expect(receiptOf(here.workshop.entities(), 'p1')).toMatchObject({ times: 2 });
    await open(library, first);
    expect(receiptOf(here.workshop.entities(), 'p1'), 'an older one is no news').toMatchObject({ times: 2 });
  });

  test('taking it back takes the receipts back in the same step', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const { taken } = await open(
      library,
      participant('p1').drawAndSend('a'),
      participant('p2').drawAndSend('b'),
    );
    expect(mapContents(here.workshop.entities())).toHaveLength(3);
    taken[0]?.takeBack?.();
    expect(mapContents(here.workshop.entities())).toHaveLength(1);
    expect(receiptOf(here.workshop.entities(), 'p1')).toBeUndefined();
  });

  test('a map that its author withdrew is gone, and is not spoken of where it never was', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const { drawAndSend, withdraw } = participant();
    const sent = drawAndSend('a');
    const gone = withdraw();
    const early = await open(library, gone);
    expect(early.taken[0]?.comings.size).toBe(0);
    expect(receiptOf(here.workshop.entities(), 'p1')).toBeUndefined();

    const other = libraryWith(entitiesOf());
    await open(other.library, sent);
    const { taken } = await open(other.library, gone);
    expect(taken[0]?.counts).toMatchObject({ withdrawn: 1, newer: 0 });
    expect(mapContent(other.open.workshop.entities(), 'p1')).toBeUndefined();
    expect(receiptOf(other.open.workshop.entities(), 'p1')).toMatchObject({ times: 2 });
    await open(other.library, drawAndSend('b'));
    expect(namesOn(other.open.workshop.entities(), 'p1'), 'and may be sent again').toEqual(['a', 'b']);
  });

  test('what is opened as a whole workshop was not collected; what collects on its own was', async () => {
    const whole = emptyLibrary();
    await open(whole, serialise(writeWorkshopFile(entitiesOf())));
    expect(receiptOf(recordsOf(whole), 'm1')).toBeUndefined();
    const collecting = emptyLibrary();
    await open(collecting, participant().drawAndSend('a'));
    expect(receiptOf(recordsOf(collecting), 'p1')).toMatchObject({ times: 1 });
  });

  test('what maps say of their workshop outranks nothing, also by way of a second collecting device', async () => {
    const facilitators = new Map([
      ...newWorkshop({ id: 'w1', title: 'Foorumi', createdAt: AT, expected: 45, question: 'Ketkä?' }),
    ]);
    const { library, open: here } = libraryWith(facilitators);
    const phone = emptyLibrary();
    for (const id of ['p1', 'p2']) await open(phone, participant(id).drawAndSend('a'));
    const collecting = phone.store.getState().workshops.get('w1');
    if (!collecting) throw new Error('The phone has collected nothing.');
    await open(library, exchangedText(collecting));
    expect(workshopInfo(here.workshop.entities())).toMatchObject({ expected: 45, question: 'Ketkä?' });
    expect(mapContents(here.workshop.entities())).toHaveLength(2);
  });

  test('a map that somebody draws on while a newer version is read stays as it is drawn', async () => {
    const { library, open: here } = libraryWith(entitiesOf());
    const { open: there } = await elsewhere(exchangedText(here));
    there.workshop.commit(setFields(there.workshop.entities(), 'm1/a1', { name: 'Åbo' }));
    const reading = await readSources([file('x.json', exchangedText(there))]);
    const rename = () =>
      here.workshop.commit(setFields(here.workshop.entities(), 'm1/a1', { name: 'Turun kaupunki' }));
    // the clock is looked at once the plan has begun
    const now = () => {
      rename();
      return AT;
    };
    const { taken } = await takeIn(library, reading, { ...taking(), now });
    expect(names(here.workshop.entities())).toEqual(['Turun kaupunki']);
    expect(taken[0]).toMatchObject({ undecided: 1 });
  });

  test('two laptops with overlapping maps and decisions of their own become one, either way round', async () => {
    const [one, other] = [libraryWith(entitiesOf()), libraryWith(entitiesOf())];
    const [a, b, c] = ['pa', 'pb', 'pc'].map((id) => participant(id));
    const [mapA = '', mapB = '', mapC = ''] = [a, b, c].map((device) => device?.drawAndSend('x') ?? '');
    const laterB = b?.drawAndSend('y') ?? '';
    await open(one.library, mapA, mapB);
    await open(other.library, laterB, mapC);
    one.open.workshop.commit(decidePair(one.open.workshop.entities(), ['m1/a1', 'pa/x'], 'same'));
    other.open.workshop.commit(decidePair(other.open.workshop.entities(), ['m1/a1', 'pc/x'], 'different'));
    const [textOne, textOther] = [exchangedText(one.open), exchangedText(other.open)];
    await open(one.library, textOther);
    await open(other.library, textOne);
    for (const { open: here } of [one, other]) {
      const entities = here.workshop.entities();
      expect(mapContents(entities).map(({ info }) => info.id)).toEqual(['m1', 'pa', 'pb', 'pc']);
      expect(namesOn(entities, 'pb')).toEqual(['x', 'y']);
      expect(
        pairDecisions(entities)
          .map(({ verdict }) => verdict)
          .sort(),
      ).toEqual(['different', 'same']);
    }
  });

  test('two laptops that decided one pair otherwise keep both words, until somebody decides it anew', async () => {
    const [one, other] = [libraryWith(entitiesOf()), libraryWith(entitiesOf())];
    const map = participant('pa')?.drawAndSend('x') ?? '';
    const pair = ['m1/a1', 'pa/x'] as const;
    for (const { library } of [one, other]) await open(library, map);
    const decide = ({ open: { workshop } }: typeof one, verdict: 'same' | 'different', by: string) =>
      workshop.commit(decidePair(workshop.entities(), pair, verdict, by));
    decide(one, 'same', 'Maija');
    decide(other, 'different', 'Åke');
    const [textOne, textOther] = [exchangedText(one.open), exchangedText(other.open)];
    await open(one.library, textOther);
    await open(other.library, textOne);
    const said = ({ open: { workshop } }: typeof one) =>
      contradictionsOf(workshop.entities()).flatMap(({ said: words }) => words.map(({ by }) => by));
    expect([said(one), said(other)]).toEqual([
      ['Åke', 'Maija'],
      ['Åke', 'Maija'],
    ]);
    decide(one, 'same', 'Maija');
    await open(other.library, exchangedText(one.open));
    expect([said(one), said(other)]).toEqual([[], []]);
  });

  test('what belongs to another workshop is held apart', async () => {
    const reading = await readSources([
      file('oma', participant().drawAndSend('a')),
      file('vieras', serialise(writeWorkshopFile(entitiesOf('w2')))),
      file('rikki', '{'),
    ]);
    const { own, foreign } = partedBy(reading, 'w1');
    expect([...own.workshops.keys()]).toEqual(['w1']);
    expect(own.failures).toHaveLength(1);
    expect(foreign).toMatchObject([{ workshopId: 'w2', title: 'Foorumi w2' }]);
  });
});

test('forty-five maps of sixty actors let the page answer in between', async () => {
  const texts = Array.from({ length: 45 }, (_, map) => {
    const actors = Array.from({ length: 60 }, (_, index) => actor(`a${index}`, `Toimija ${map} ${index}`));
    const records = new Map(
      newWorkshop({ id: 'w1', title: 'F', createdAt: AT }, [newMap({ id: `m${map + 10}` })]),
    );
    for (const one of actors) records.set(`m${map + 10}/${'id' in one ? one.id : ''}`, one);
    return serialise(writeWorkshopFile(records));
  });
  const { library, open: here } = libraryWith(entitiesOf());
  let last = performance.now();
  let longest = 0;
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const { taken } = await open(library, ...texts);
  clearInterval(pulse);
  expect(taken[0]?.counts.new).toBe(45);
  expect(mapContents(here.workshop.entities())).toHaveLength(46);
  expect(longest).toBeLessThan(500);
});
