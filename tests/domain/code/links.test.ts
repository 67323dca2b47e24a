import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodes, type LinkKind, linkTo } from '../../../src/domain/code/links';
import { pack, unpack } from '../../../src/domain/code/pack';

const BASE = 'https://kartta.example/yhteiskartta/';

const codeOf = (name: string): string =>
  pack(JSON.stringify({ name, more: 'abcdefgh'.repeat(8), of: [1, 2, 3] }));
const ONE = codeOf('yksi');
const OTHER = codeOf('kaksi');

const link = (code: string, kind: LinkKind = 'map'): string => linkTo(BASE, { kind, code });

const broken = (text: string, width: number, by: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);

describe('codes in a text', () => {
  it('are found in a link, whatever brought it', () => {
    for (const kind of ['join', 'map', 'result'] as const) {
      expect(findCodes(link(ONE, kind))).toEqual([{ kind, code: ONE }]);
    }
    expect(findCodes(linkTo('file:///C:/yhteiskartta.html', { kind: 'join', code: ONE }))).toHaveLength(1);
  });

  it('are found in a mail with several links, signs around them and foreign links', () => {
    const mail = `Hei! Tässä kartat:\n<${link(ONE)}>, (${link(OTHER)}).\nVertaa: https://example.org/#ohje, https://example.org/#/kartta/12.\nTerveisin Matti`;
    expect(findCodes(mail)).toEqual([
      { kind: 'map', code: ONE },
      { kind: 'map', code: OTHER },
    ]);
  });

  it('are found where a mail program broke the link into lines, quoted or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 90 }),
        fc.constantFrom('\n', '\r\n', '\n> ', '\n>> ', '\u00ad\n', ' \n\t'),
        (width, by) => {
          const [before, code] = [link(''), ONE];
          const mail = `> Moi\n> ${before}${broken(code, width, by)}\n\nTerveisin Matti ${link(OTHER)}`;
          expect(findCodes(mail).map((found) => found.code)).toEqual([ONE, OTHER]);
        },
      ),
      { seed: 42 },
    );
  });

  it('are found in a link that a mail program wrapped into its own', () => {
    const wrapped = `https://eur01.safelinks.example/?url=${encodeURIComponent(link(ONE))}&data=05%7C02`;
    expect(findCodes(wrapped)).toEqual([{ kind: 'map', code: ONE }]);
  });

  it('that are cut off stay known as such, and take nothing from the link that follows', () => {
    const mail = `${link(ONE.slice(0, 40))}\nTerveisin Matti\n${link(OTHER)}`;
    expect(findCodes(mail).map(({ code }) => code)).toEqual([ONE.slice(0, 40), OTHER]);
    const half = unpack(findCodes(mail)[0]?.code ?? '');
    expect(half).toEqual({ ok: false, error: { type: 'code-cut-off' } });
  });

  it('are no more than are asked for', () => {
    expect(findCodes(`${link(ONE)} ${link(OTHER)} ${link(ONE)}`, 2).map(({ code }) => code)).toEqual([
      ONE,
      OTHER,
    ]);
  });

  it('end where a foreign code ends', () => {
    expect(findCodes('https://example.org/#/map/Turku?zoom=3 ja muuta')).toEqual([
      { kind: 'map', code: 'Turku' },
    ]);
  });

  it('are looked for to the end of any text, however long and hostile', () => {
    for (const hostile of [
      '#/map/'.repeat(300_000),
      `#/map/1zzzz00000${'a '.repeat(900_000)}`,
      '#/map/1zzzz00000 '.repeat(60_000),
    ]) {
      expect(findCodes(`${hostile}\n\n${link(ONE)}`).at(-1)).toEqual({ kind: 'map', code: ONE });
    }
  });

  it('may be looked for in any text', () => {
    const pieces = fc.constantFrom(
      '#/map/',
      '%23%2Fjoin%2F',
      ONE,
      ONE.slice(0, 20),
      ' ',
      '\n> ',
      '1zzzz',
      'å',
      '.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (found) => {
        for (const { code } of findCodes(found.join(''))) unpack(code);
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
