import fc from 'fast-check';

/**
 * Workshop files as plain JSON, and what their definitions say of them. Nothing of the product is used here: an actor is
 * who its spelling says, and every number is counted from the lists in the file.
 */

export interface RawActor {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly self?: boolean;
  readonly deletedAt?: string;
}

export interface RawLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly direction?: 'none' | 'forward' | 'both';
  readonly deletedAt?: string;
}

export interface RawMap {
  readonly id: string;
  readonly author: { readonly type: 'person' | 'group' };
  readonly deletedAt?: string;
  readonly actors: readonly RawActor[];
  readonly links: readonly RawLink[];
}

export interface RawFile {
  readonly format: 'yhteiskartta';
  readonly version: 1;
  readonly workshop: object;
  readonly maps: readonly RawMap[];
}

/** Who an actor is, by the ways of writing it. "Åbo" is an alias on the actor list, the rest are case, spaces and hyphens. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  turku: ['Turku', 'TURKU', 'Åbo'],
  varha: ['Varha', 'var-ha'],
  kela: ['Kela', 'KELA'],
  martat: ['Martat ry', 'Martat'],
  salo: ['Salo'],
  raisio: ['Raisio', 'rai sio'],
};

const WHO = Object.keys(SPELLINGS);

const WHO_BY_SPELLING = new Map(
  Object.entries(SPELLINGS).flatMap(([who, spellings]) => spellings.map((name) => [name, who] as const)),
);

/** The one that a name means. */
export const whoIs = (name: string): string => WHO_BY_SPELLING.get(name) ?? name;

const said = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const rawActor = (who: string): fc.Arbitrary<RawActor> =>
  fc
    .record({
      name: fc.constantFrom(...(SPELLINGS[who] ?? [who])),
      kind: fc.constantFrom(undefined, 'public', 'association'),
      self: fc.constantFrom(undefined, undefined, true),
      deletedAt: fc.constantFrom('2026-01-01', ...Array<undefined>(11).fill(undefined)),
    })
    .map(({ name, ...more }) => ({ ...said(more), id: `a-${who}`, name }));

const rawLinks = (ends: readonly string[]): fc.Arbitrary<readonly RawLink[]> =>
  fc
    .array(
      fc.record({
        source: fc.constantFrom(...ends),
        target: fc.constantFrom(...ends),
        direction: fc.constantFrom(undefined, 'none', 'forward', 'forward', 'both'),
        deletedAt: fc.constantFrom('2026-01-01', ...Array<undefined>(11).fill(undefined)),
      }),
      { maxLength: 9 },
    )
    .map((links) =>
      links.map(({ source, target, ...more }, index) => ({ ...said(more), id: `l${index}`, source, target })),
    );

/** Most people draw most of them, so that there are pairs that many hold. */
const presentOnes = fc.oneof(fc.subarray(WHO), fc.subarray(WHO, { minLength: 4 }));

const rawMap = (id: string): fc.Arbitrary<RawMap> =>
  presentOnes.chain((present) =>
    fc.record({
      id: fc.constant(id),
      author: fc.record({ type: fc.constantFrom<'person' | 'group'>('person', 'person', 'person', 'group') }),
      actors: fc.tuple(...present.map(rawActor)),
      links:
        present.length === 0 ? fc.constant([]) : rawLinks([...present, 'nobody'].map((who) => `a-${who}`)),
    }),
  );

/** Files of up to six maps of six actors, with what is deleted, parallel links, loops, and links that end nowhere. */
export const rawFiles: fc.Arbitrary<RawFile> = fc
  .nat({ max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => rawMap(`m${index + 1}`))))
  .map((maps) => ({
    format: 'yhteiskartta',
    version: 1,
    workshop: { id: 'w1', roster: [{ id: 'r1', name: 'Turku', aliases: ['Åbo'] }] },
    maps,
  }));

const turned = <T>(items: readonly T[]): T[] => [...items].reverse();

/** The same file with every list the other way round. */
export const turnedRound = (file: RawFile): RawFile => ({
  ...file,
  maps: turned(file.maps).map((map) => ({ ...map, actors: turned(map.actors), links: turned(map.links) })),
});
