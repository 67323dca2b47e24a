import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DICTIONARY } from '../../../src/domain/code/dictionary';
import { unpack } from '../../../src/domain/code/pack';
import { defaultActorKinds, defaultLinkKinds, type KindNames } from '../../../src/domain/defaults';
import type { Entity } from '../../../src/domain/entity';
import { hashText } from '../../../src/domain/value';
import { prepare as en } from '../../../src/i18n/en/prepare';
import { prepare as fi } from '../../../src/i18n/fi/prepare';
import { prepare as sv } from '../../../src/i18n/sv/prepare';

const TEXT = strFromU8(DICTIONARY);

const kindNamesOf = (words: typeof fi | typeof sv | typeof en): KindNames => ({
  actors: {
    public: words.kind_public,
    association: words.kind_association,
    company: words.kind_company,
    education: words.kind_education,
    culture: words.kind_culture,
    people: words.kind_people,
    forum: words.kind_forum,
    theme: words.kind_theme,
  },
  links: { coop: words.kind_coop, funding: words.kind_funding, info: words.kind_info },
});

/** As a workshop that was just made writes it. */
const written = (kinds: readonly Entity[]): string =>
  kinds.map(({ is: _is, ...kind }) => JSON.stringify({ ...kind, revision: 1 })).join(',');

describe('the dictionary of the codes', () => {
  it.each([
    ['Finnish', fi],
    ['Swedish', sv],
    ['English', en],
  ])('knows the default types and the question in %s', (_, words) => {
    const names = kindNamesOf(words);
    expect(TEXT).toContain(written(defaultActorKinds(names.actors)));
    expect(TEXT).toContain(written(defaultLinkKinds(names.links)));
    expect(TEXT).toContain(`"question":"${words.defaultQuestion}"`);
  });

  it('never changes within version 1: a code made long ago still opens', () => {
    expect(hashText(TEXT)).toBe(2313988602497910);
    expect(unpack('1000k7crqkI9OWclBowaxxgxpeWwsA')).toEqual({
      ok: true,
      value: '{"format":"yhteiskartta","version":1,"workshop":{"id":"w1","title":"Foorumi"}}',
    });
  });
});
