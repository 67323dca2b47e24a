import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLines } from '../../../src/domain/lines';

const KINDS = [
  { id: 'funding', name: 'Rahoitus' },
  { id: 'coop', name: 'Yhteistyö' },
];

/** What one line says, as "A – B" or "A > B: kind", after the names that it names. */
const said = (text: string): string[] => {
  const [statement] = parseLines(text, KINDS).statements;
  const links = (statement?.links ?? []).map(({ source, target, direction, kind }) => {
    const sign = direction === 'forward' ? '>' : direction === 'both' ? '<>' : '–';
    return `${source} ${sign} ${target}${kind ? `: ${kind}` : ''}`;
  });
  return [(statement?.names ?? []).join(', '), ...links];
};

const problemsOf = (text: string) => parseLines(text, KINDS).problems;

describe('a line', () => {
  test.each([
    ['Liitto – Turku, Raisio', ['Liitto, Turku, Raisio', 'Liitto – Turku', 'Liitto – Raisio']],
    ['Liitto, Turku, Raisio', ['Liitto, Turku, Raisio']],
    ['Liitto', ['Liitto']],
    ['Liitto – Turku – Raisio', ['Liitto, Turku, Raisio', 'Liitto – Turku', 'Turku – Raisio']],
    ['Liitto, Varha – Turku', ['Liitto, Varha, Turku', 'Liitto – Turku', 'Varha – Turku']],
  ])('%s names actors and links them', (line, expected) => {
    expect(said(line)).toEqual(expected);
  });

  test.each([
    'Liitto - Turku',
    'Liitto — Turku',
    'Liitto–Turku',
    'Liitto − Turku',
    'Liitto -- Turku',
    ' Liitto\t–\tTurku ',
  ])('%j links with any dash', (line) => {
    expect(said(line)).toEqual(['Liitto, Turku', 'Liitto – Turku']);
  });

  test.each([
    ['Liitto > Turku', 'Liitto > Turku'],
    ['Liitto->Turku', 'Liitto > Turku'],
    ['Liitto → Turku', 'Liitto > Turku'],
    ['Liitto => Turku', 'Liitto > Turku'],
    ['Liitto < Turku', 'Turku > Liitto'],
    ['Liitto <- Turku', 'Turku > Liitto'],
    ['Liitto <-> Turku', 'Liitto <> Turku'],
    ['Liitto ↔ Turku', 'Liitto <> Turku'],
  ])('%s has a direction', (line, link) => {
    expect(said(line)[1]).toBe(link);
  });

  test.each([
    'V-S liitto',
    'Sosiaali- ja terveysministeriö',
    'Varsinais-Suomen liitto',
    'Teema: asuminen',
    '3. sektori',
    '"Turku – Åbo, kaupunki"',
    'C++',
  ])('%s is one name', (line) => {
    expect(said(line)).toEqual([line.replaceAll('"', '')]);
  });

  test.each([
    '- Turku',
    '• Turku',
    '* Turku',
    '– Turku',
    '1.\tTurku',
    '2) Turku',
    '\t- Turku',
    '"Turku"',
    ' ”Turku” ',
  ])('%j is the name without what stands around it', (line) => {
    expect(said(line)).toEqual(['Turku']);
  });

  test('keeps quotation marks that are part of a name', () => {
    expect(said('Yhdistys "Ilo – elo" ry – Turku')[1]).toBe('Yhdistys "Ilo – elo" ry – Turku');
  });

  test('may end in the type of its links', () => {
    expect(said('Liitto > Turku, Raisio: rahoitus').slice(1)).toEqual([
      'Liitto > Turku: funding',
      'Liitto > Raisio: funding',
    ]);
    expect(said('Liitto –  Turun  kaupunki:  RAHOITUS')[1]).toBe('Liitto – Turun kaupunki: funding');
  });

  test('may name a theme with a colon, quoted or not', () => {
    expect(said('Liitto – "Teema: rahoitus"')[1]).toBe('Liitto – Teema: rahoitus');
    expect(said('Teema: asuminen – Liitto: yhteistyö')[1]).toBe('Teema: asuminen – Liitto: coop');
  });
});

describe('several lines', () => {
  test('end as in any system, and empty ones count but say nothing', () => {
    const { statements, problems } = parseLines('A\r\n\r\nB\rC\n   \nD');
    expect(statements.map(({ line, names }) => [line, names[0]])).toEqual([
      [1, 'A'],
      [3, 'B'],
      [4, 'C'],
      [6, 'D'],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('what is not understood', () => {
  test.each([
    ['Liitto –', 'missing-end', 'Liitto', ['Liitto']],
    ['> Liitto', 'missing-end', 'Liitto', ['Liitto']],
    ['Liitto – liitto', 'to-itself', 'Liitto', ['Liitto, liitto']],
    [
      'Liitto > Turku: rahotus',
      'unknown-kind',
      'rahotus',
      ['Liitto, Turku: rahotus', 'Liitto > Turku: rahotus'],
    ],
    [', ;', 'no-name', ', ;', ['']],
    ['–––', 'no-name', '–––', ['']],
  ])('in %j is a problem, and the rest is said', (line, reason, text, rest) => {
    expect(problemsOf(line)).toEqual([{ line: 1, reason, text }]);
    expect(said(line)).toEqual(rest);
  });

  test('is a name or a line without an end', () => {
    expect(problemsOf(`A – ${'x'.repeat(301)}`).map(({ reason }) => reason)).toEqual([
      'name-too-long',
      'missing-end',
    ]);
    expect(problemsOf(`A, ${'x, '.repeat(1000)}`).map(({ reason }) => reason)).toEqual(['line-too-long']);
  });

  test('does not make the other lines less', () => {
    const { statements, problems } = parseLines('A – B\n–––\nC – D');
    expect(statements.map(({ line }) => line)).toEqual([1, 3]);
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });
});

/** Texts of the signs that mean something here, and of anything. */
const texts = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'A',
        'b',
        ' ',
        '-',
        '–',
        '>',
        '<',
        ',',
        ':',
        '"',
        '\n',
        '\r',
        '\t',
        '•',
        '1)',
        'rahoitus',
      ),
    )
    .map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text is read: names are clean, and links lie between names of their line', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { names, links } of parseLines(text, KINDS).statements) {
        for (const name of names) expect(name).toBe(name.trim());
        expect(names).not.toContain('');
        for (const { source, target } of links) {
          expect(names).toEqual(expect.arrayContaining([source, target]));
          expect(source).not.toBe(target);
        }
      }
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test('every line that is not blank says something or has a problem', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { statements, problems } = parseLines(text, KINDS);
      const heard = new Set([...statements, ...problems].map(({ line }) => line));
      text.split(/\r\n|\r|\n/).forEach((line, index) => {
        const isBare = line.replace(/[-–—*•·‣▪◦●○\s]|\d+[.)]/gu, '') === '';
        if (!isBare) expect(heard).toContain(index + 1);
      });
    }),
    { seed: 42, numRuns: 1000 },
  );
});
