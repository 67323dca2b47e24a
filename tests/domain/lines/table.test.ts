import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyReading, type Reading, readAs, readingsOf, readTable } from '../../../src/domain/lines';

const KINDS = {
  actors: [
    { id: 'public', name: 'Julkinen' },
    { id: 'ngo', name: 'Järjestö' },
  ],
  links: [{ id: 'funding', name: 'Rahoitus' }],
};

const read = (text: string, reading?: Reading) => {
  const table = readTable(text);
  return readAs(table, reading ?? likelyReading(table, KINDS), KINDS);
};

const said = (text: string, reading?: Reading): string[] =>
  read(text, reading).statements.map(({ names, links, actorKind }) => {
    const [link] = links;
    const kind = link?.kind ?? actorKind;
    const what = link ? `${link.source} – ${link.target}` : names.join(' + ');
    return kind ? `${what}: ${kind}` : what;
  });

describe('one column', () => {
  test('is actors, a comma being part of a name', () => {
    expect(said('Varha\nSPR, Varsinais-Suomi\nEtelä-Suomi\n')).toEqual([
      'Varha',
      'SPR, Varsinais-Suomi',
      'Etelä-Suomi',
    ]);
  });

  test('with a heading leaves the heading out', () => {
    expect(said('Toimija\r\nVarha\r\n\r\nTurku')).toEqual(['Varha', 'Turku']);
    expect(said('Aktör\nÅbo')).toEqual(['Åbo']);
  });

  test('of lines as one types them is read as such', () => {
    expect(read('Liitto – Turku\nVarha').reading).toBe('lines');
    expect(said('Varha, Turku\nKela, Martat')).toEqual(['Varha + Turku', 'Kela + Martat']);
  });
});

describe('a table', () => {
  test('of two columns is links', () => {
    expect(said('Varha\tTurku\nKela\tRaisio')).toEqual(['Varha – Turku', 'Kela – Raisio']);
  });

  test('whose second column holds types is actors with their types', () => {
    expect(said('Varha\tjulkinen\nMartat\tJÄRJESTÖ\nKela\t')).toEqual([
      'Varha: public',
      'Martat: ngo',
      'Kela',
    ]);
  });

  test('of three columns is links with their types', () => {
    expect(said('Varha;Turku;rahoitus\nKela;Raisio;')).toEqual(['Varha – Turku: funding', 'Kela – Raisio']);
  });

  test('is read by its heading, in whatever order the columns stand', () => {
    expect(said('Yhteys\tMihin\tMistä\nRahoitus\tTurku\tVarha')).toEqual(['Varha – Turku: funding']);
    expect(said('Type\tName\tPostcode\nJulkinen\tVarha\t20100')).toEqual(['Varha: public']);
    expect(said('Från;Till;Typ\nVarha;Åbo;Rahoitus')).toEqual(['Varha – Åbo: funding']);
  });

  test('can be read the other way', () => {
    expect(readingsOf(readTable('a\tb'))).toEqual(['actors', 'links']);
    expect(said('Varha\tTurku', 'actors')).toEqual(['Varha']);
  });

  test('keeps a quoted cell whole, with line ends and quotation marks', () => {
    expect(said('"Varha, Turku\nja ""muut"""\tKela')).toEqual(['Varha, Turku ja "muut" – Kela']);
  });

  test('says which rows it does not understand', () => {
    const { problems, statements } = read(
      'Mistä\tMihin\tYhteys\nVarha\tvarha\nTurku\t\nKela\tNovia\tLahja\n\tMartat',
    );
    expect(problems).toEqual([
      { line: 2, reason: 'to-itself', text: 'Varha' },
      { line: 3, reason: 'missing-end', text: 'Turku' },
      { line: 4, reason: 'unknown-kind', text: 'Lahja' },
      { line: 5, reason: 'missing-end', text: 'Martat' },
    ]);
    expect(statements.flatMap(({ names }) => names)).toEqual(['Varha', 'Turku', 'Kela', 'Novia', 'Martat']);
  });

  test('of names that are too long says so', () => {
    expect(read(`${'a'.repeat(301)}\tTurku`).problems[0]?.reason).toBe('name-too-long');
  });

  test('that is endless is cut, and says by how much', () => {
    expect(readTable('Varha\n'.repeat(2_100))).toMatchObject({ leftOut: 100, columns: 1 });
  });
});

test('no text is too strange to be read', () => {
  const pieces = fc.constantFrom(
    'Varha',
    'Toimija',
    'Mistä',
    '\t',
    ';',
    '\n',
    '"',
    '–',
    ',',
    '🌲',
    ' ',
    '\r',
    'אב',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (signs) => {
      const table = readTable(signs.join(''));
      for (const reading of readingsOf(table)) {
        for (const { names } of readAs(table, reading, KINDS).statements) {
          for (const name of names) expect(name.trim()).not.toBe('');
        }
      }
    }),
    { seed: 42, numRuns: 1000 },
  );
});
