import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { fi } from '../../src/i18n/fi';
import { sv } from '../../src/i18n/sv';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const flat = (language: Words): Map<string, string> =>
  new Map(
    Object.entries(language).flatMap(([namespace, words]) =>
      Object.entries(words).map(([key, text]): [string, string] => [`${namespace}.${key}`, text]),
    ),
  );

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

const finnish = flat(fi);

/** One and other may differ in whether they say the number at all. */
const isPlural = (key: string): boolean => /_(one|other)$/.test(key);

describe.each([
  ['Swedish', flat(sv)],
  ['English', flat(en)],
])('%s', (_name, translation) => {
  it('has every sentence that Finnish has, and no other', () => {
    expect([...translation.keys()].sort()).toEqual([...finnish.keys()].sort());
  });

  it('says something everywhere', () => {
    expect([...translation].filter(([, text]) => !text.trim())).toEqual([]);
  });

  it('fills in the same things as Finnish', () => {
    const wrong = [...translation].filter(
      ([key, text]) =>
        !isPlural(key) && placeholders(text).join() !== placeholders(finnish.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('uses only what is there to be filled in, in plurals too', () => {
    const known = (key: string) => {
      const stem = key.replace(/_(one|other)$/, '');
      return ['_one', '_other'].flatMap((form) => placeholders(finnish.get(stem + form) ?? ''));
    };
    const wrong = [...translation].filter(
      ([key, text]) => isPlural(key) && placeholders(text).some((name) => !known(key).includes(name)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every language', () => {
  it.each([
    ['Finnish', finnish],
    ['Swedish', flat(sv)],
    ['English', flat(en)],
  ])('has both forms of every plural: %s', (_name, language) => {
    const stems = [...language.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
    expect(stems.filter((stem) => !language.has(`${stem}_one`))).toEqual([]);
  });

  it.each([
    ['Finnish', finnish],
    ['Swedish', flat(sv)],
    ['English', flat(en)],
  ])('never grades people: %s', (_name, language) => {
    const forbidden = /yksimielis|kielsi|enighet|förneka|consensus|denied|unanim/i;
    expect([...language].filter(([, text]) => forbidden.test(text))).toEqual([]);
  });
});
