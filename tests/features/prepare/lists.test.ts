import { beforeAll, describe, expect, test } from 'vitest';
import type { ActorKind, Entities, RosterEntry } from '../../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { writeRosterFile } from '../../../src/domain/rosterFile';
import { textOfBytes } from '../../../src/features/prepare/listFile';
import { loadPlaces } from '../../../src/features/prepare/listPlaces';
import { readListFile } from '../../../src/features/prepare/listReading';
import { listProblemWords, listTakenWords } from '../../../src/features/prepare/listWords';
import { bringRoster, entriesOf, rowOf } from '../../../src/features/prepare/rosterRows';
import { workshop } from '../../domain/match/workshop';
import { startFinnish } from '../../i18n/finnish';

const kinds: ActorKind[] = [{ is: 'actorKind', id: 'public', name: 'Julkinen' }];
const places = await loadPlaces();
const words = { kinds, placeCode: places.codeOf };

const turku: RosterEntry = {
  is: 'rosterEntry',
  id: 'r1',
  name: 'Turun kaupunki',
  aliases: ['Åbo stad', '=Turku; "T"'],
  notAliases: ['Turun seutu'],
  kind: 'public',
  place: '853',
};

const listed = (...entries: RosterEntry[]): Entities => workshop({ more: entries });

let last = 0;
const newId = () => `n${++last}`;

const readText = (text: string) => readListFile(new File([text], 'luettelo.csv'), words);

/** The list of a workshop after the text of a file was brought into its form. */
const brought = async (entities: Entities, text: string) => {
  const list = await readText(text);
  if (!list.ok) throw new Error(list.error.type);
  const rows = [...entities.values()].flatMap((entity) => (entity.is === 'rosterEntry' ? rowOf(entity) : []));
  const { rows: after, ...counts } = bringRoster(rows, list.value.lines, entities, newId);
  return { entries: entriesOf(after, entities), ...counts, unknown: list.value.unknown };
};

const problem = async (text: string) => {
  const list = await readText(text);
  return list.ok ? undefined : list.error.type;
};

beforeAll(startFinnish);

describe('A list from elsewhere', () => {
  test('that this list was saved as says all of it again, in either language', async () => {
    for (const language of ['fi', 'sv'] as const) {
      const placeName = (code: string) => places.nameOf(code, language);
      const text = writeRosterFile([turku], { language, kinds, placeName });
      expect(text).toContain(language === 'fi' ? ';Turku\r\n' : ';Åbo\r\n');
      const { entries, added } = await brought(listed(), text);
      expect(entries).toEqual([{ ...turku, id: expect.any(String) }]);
      expect(added).toBe(1);
      expect(await brought(listed(turku), text)).toMatchObject({ entries: [turku], added: 0, extended: 0 });
    }
  });

  test('adds to what is known, and takes nothing away', async () => {
    const known = { ...turku, kind: 'public', place: '853' };
    const text =
      'Toimija;Muut nimet;Ei sama kuin;Kunta\nÅBO STAD;City of Turku | Turun seutu;Turku;Salo\nVarha;;;';
    const { entries, ...counts } = await brought(
      listed(known, { ...turku, id: 'r2', name: 'Raisio', aliases: [] }),
      text,
    );
    expect(counts).toEqual({ added: 1, extended: 1, unknown: [] });
    expect(entries[0]).toEqual({
      ...known,
      aliases: [...(known.aliases ?? []), 'City of Turku'],
      notAliases: ['Turun seutu', 'Turku'],
    });
    expect(entries.slice(1).map(({ name }) => name)).toEqual(['Raisio', 'Varha']);
  });

  test('may be a plain text, a name a line with its other names', async () => {
    const { entries } = await brought(listed(), 'Turun kaupunki; Åbo stad; julkinen\n\nVarha');
    expect(entries.map(({ id: _id, ...said }) => said)).toEqual([
      { is: 'rosterEntry', name: 'Turun kaupunki', aliases: ['Åbo stad'], kind: 'public' },
      { is: 'rosterEntry', name: 'Varha' },
    ]);
  });

  test('may be a workshop, whose types are those that go by the same names', async () => {
    const theirs = workshop({
      more: [
        { is: 'actorKind', id: 'k7', name: 'JULKINEN' },
        { is: 'actorKind', id: 'k8', name: 'Media' },
        { ...turku, kind: 'k7' },
        { is: 'rosterEntry', id: 'r2', name: 'Yle', kind: 'k8' },
      ],
    });
    const { entries, unknown } = await brought(listed(), serialise(writeWorkshopFile(theirs)));
    expect(entries[0]).toEqual({ ...turku, id: expect.any(String) });
    expect(entries[1]).not.toHaveProperty('kind');
    expect(unknown).toEqual(['Media']);
  });

  const long = 5_001;

  test.each([
    ['nothing', '', 'no-actors'],
    ['blanks', ' \n;;\n', 'no-actors'],
    ['a table of nobody', 'Toimija;Kunta\n;Turku', 'no-actors'],
    ['an open quotation mark', 'Toimija;Kunta\n"x;y', 'open-quote'],
    ['half a workshop', '{', 'cut-off'],
    ['a file of other makers', '{"format":"toinen"}', 'not-ours'],
    ['a text without end', 'x\n'.repeat(long), 'too-many'],
    ['a text of more letters than are read', 'x'.repeat(1_000_001), 'too-many'],
    ['a table without end', `Toimija;Kunta\n${'x;\n'.repeat(long)}`, 'too-many'],
  ])('that is %s is refused', async (_, text, type) => {
    expect(await problem(text)).toBe(type);
  });

  test('may have lines without end: nobody has so many names, and a heading is shorter', async () => {
    const { entries } = await brought(listed(), 'x;'.repeat(100_000));
    expect(entries).toEqual([{ is: 'rosterEntry', id: expect.any(String), name: 'x' }]);
    const heading = `Toimija${';x'.repeat(100_000)};Kunta\nTurku`;
    expect((await brought(listed(), heading)).entries.map(({ name }) => name)).toEqual(['Toimija', 'Turku']);
  });

  test('may end in rows of nothing, as spreadsheets save them', async () => {
    const { entries } = await brought(listed(), `Toimija;Kunta\n${';\n'.repeat(6_000)}Varha;Salo\n`);
    expect(entries.map(({ name }) => name)).toEqual(['Varha']);
  });

  test('tells of what is not known here by its words', async () => {
    const { unknown } = await brought(listed(), 'Toimija;Tyyppi;Kunta\na;Media;Atlantis\nb;Media;Turku');
    expect(unknown).toEqual(['Media', 'Atlantis']);
    expect(listTakenWords({ added: 2, extended: 1 }, unknown)).toBe(
      'Luettelo tuotiin: 2 uutta, 1 täydennettiin. Näitä tyyppejä tai kuntia ei tunneta, joten ne jäivät pois: Media ja Atlantis.',
    );
    expect(listTakenWords({ added: 0, extended: 0 }, [])).toBe(
      'Kaikki tuodut toimijat olivat jo luettelossa.',
    );
  });
});

describe('The bytes of a file', () => {
  const bytes = (...signs: number[]) => textOfBytes(new Uint8Array(signs));

  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode('Åbo ö')],
    ['Windows', new Uint8Array([0xc5, 0x62, 0x6f, 0x20, 0xf6])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0xc5, 0, 0x62, 0, 0x6f, 0, 0x20, 0, 0xf6, 0])],
  ])('are read as %s', (_, signs) => {
    expect(textOfBytes(signs)).toEqual({ ok: true, value: 'Åbo ö' });
  });

  test('are refused where they are a spreadsheet or no text at all', () => {
    expect(bytes(0x50, 0x4b, 3, 4, 20)).toMatchObject({ error: { type: 'is-spreadsheet' } });
    expect(bytes(0xd0, 0xcf, 0x11, 0xe0)).toMatchObject({ error: { type: 'is-spreadsheet' } });
    expect(bytes(0x25, 0x50, 0x44, 0x46, 0, 1)).toMatchObject({ error: { type: 'not-a-list' } });
    expect(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x1a)).toMatchObject({ error: { type: 'not-a-list' } });
  });

  test('that the browser cannot have are said to be out of reach', async () => {
    const file = new File(['x'], 'x.csv');
    file.slice = () => Object.assign(new Blob(), { text: () => Promise.reject(new Error('gone')) });
    const list = await readListFile(file, words);
    expect(list.ok ? '' : listProblemWords('x.csv', list.error)).toContain(
      'ei saanut luettua tiedostoa x.csv',
    );
  });
});

describe('A line of the form', () => {
  const entities = listed(turku);

  test('that nobody has touched says what no line could say', () => {
    expect(entriesOf([rowOf(turku)], entities)).toEqual([turku]);
  });

  test('that names whom the list told apart takes that back', () => {
    const [entry] = entriesOf([{ ...rowOf(turku), line: 'Turun kaupunki; turun seutu' }], entities);
    expect(entry).toEqual({
      is: 'rosterEntry',
      id: 'r1',
      name: 'Turun kaupunki',
      aliases: ['turun seutu'],
      kind: 'public',
      place: '853',
    });
  });
});

test('Municipalities go by either name and by their code, but not by a name of several', () => {
  expect(['Turku', 'ÅBO', 'abo', '853', 'Naantali', 'Nådendal'].map(places.codeOf)).toEqual([
    '853',
    '853',
    '853',
    '853',
    '529',
    '529',
  ]);
  expect(places.codeOf('Atlantis')).toBeUndefined();
});
