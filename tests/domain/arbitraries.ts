import fc from 'fast-check';
import type { Entities } from '../../src/domain/entity';
import { readWorkshopFile } from '../../src/domain/schema';

/**
 * Generators of workshops as they come from many hands: few ids, names and numbers, so that records meet, tie and
 * contradict each other; missing optional fields, tombstones, dangling links, and fields no version knows.
 */

export type JsonObject = Record<string, unknown>;

const oneOf = fc.constantFrom;

/** Fields that this version does not know. */
const unknownFields: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(oneOf('future', 'väri', 'clock', 'isä'), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 2,
    }),
  },
);

/** A record of which only the required fields are sure to be there. */
const record = (
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) =>
  fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }), unknownFields)
    .map(([must, may, unknown]): JsonObject => ({ ...unknown, ...may, ...must }));

const revision = fc.nat({ max: 3 });
const deletedAt = oneOf('2026-11-22T10:00:00Z', '2026-11-23');
const moment = oneOf('2026-11-22T09:00:00Z', '2026-11-22T09:05:00.123Z');
const hash = oneOf('h1', 'h2', 'h3');

const tombstone = record({ deletedAt }, { revision });

/** Records with ids of their own out of a pool, some of them deleted. */
const listOf = (ids: readonly string[], living: fc.Arbitrary<JsonObject>, buried = tombstone) =>
  fc
    .subarray([...ids])
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((id) =>
          fc
            .oneof({ weight: 6, arbitrary: living }, { weight: 1, arbitrary: buried })
            .map((fields): JsonObject => ({ ...fields, id })),
        ),
      ),
    );

/** Names as people write them: some are one actor, some only look alike. */
export const actorNames: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: oneOf(
      'Turun kaupunki',
      'turun  kaupunki',
      'Turku',
      'Åbo stad',
      'MLL',
      'MLL ry',
      'MLL Varsinais-Suomen piiri',
      'Varha',
      'Teema: asuminen',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const kindId = oneOf('public', 'association');
const coordinate = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.double({ min: -500, max: 500, noNaN: true }),
);
const contact = fc.record({ role: fc.string(), email: oneOf('a@example.org', 'b@example.org') });
const contactFields = {
  contacts: fc.array(contact, { maxLength: 2 }),
  permission: fc.record({ state: oneOf('asked', 'given', 'refused') }),
};

const actor = record(
  { name: actorNames },
  {
    kind: kindId,
    x: coordinate,
    y: coordinate,
    pinned: fc.boolean(),
    influence: fc.integer({ min: 0, max: 5 }),
    note: fc.string(),
    rosterId: oneOf('r1', 'r2'),
    place: fc.constant('853'),
    self: fc.boolean(),
    ...contactFields,
  },
);

const link = (actorIds: readonly string[]) =>
  record(
    { source: oneOf(...actorIds), target: oneOf(...actorIds) },
    {
      kind: oneOf('coop', 'money'),
      direction: oneOf('none', 'forward', 'both'),
      strength: fc.integer({ min: 1, max: 3 }),
      note: fc.string(),
      matters: fc.array(fc.record({ what: fc.string(), when: fc.constant('2025') }), { maxLength: 1 }),
    },
  );

const network = (actorIds: readonly string[]) =>
  record(
    { name: oneOf('Vertaisverkosto', 'Hyvinvointi') },
    {
      members: fc.subarray([...actorIds, 'gone']),
      kinds: fc.dictionary(oneOf('peer', 'learning'), fc.integer({ min: 1, max: 5 })),
      colour: oneOf('#1F7F74', '#b0562c'),
      since: oneOf('2026', 'keväästä 2024'),
      phase: fc.string(),
      nature: oneOf('hierarchy', 'market', 'network', 'ecosystem'),
      theme: oneOf('Asuminen', 'asuminen '),
      goals: fc.string(),
      ...contactFields,
    },
  );

const text = record({ text: fc.string(), x: coordinate, y: coordinate }, {});
const side = fc.integer({ min: 1, max: 2048 });
const image = record(
  {
    type: oneOf('image/jpeg', 'image/png', 'image/webp'),
    data: oneOf('AAAA', 'aGVp', 'aA=='),
    width: side,
    height: side,
  },
  {},
);

const zones = (ids: readonly string[]) =>
  fc
    .subarray([...ids])
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((id) =>
          record({ name: oneOf('Ydin', 'Talous', '') }, {}).map((zone) => ({ ...zone, id })),
        ),
      ),
    );

const backdrop = record(
  { type: oneOf('none', 'rings', 'sectors', 'columns', 'image', 'spiral') },
  {
    rings: zones(['core', 'partners']),
    sectors: zones(['municipalities', 'companies']),
    columns: zones(['now', 'could', 'notNow']),
    image: record(
      { id: oneOf('i1', 'i2'), x: coordinate, y: coordinate, width: side, height: side },
      { opacity: oneOf(0, 0.6, 1), locked: fc.boolean() },
    ),
  },
);

const author = fc.record(
  { name: oneOf('Vihreä 1', 'Vihreä 7'), type: oneOf('person', 'group'), hidden: fc.boolean() },
  { requiredKeys: [] },
);

const ACTOR_IDS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const LINK_IDS = ['l1', 'l2', 'l3', 'l4', 'l5'];
const MAP_IDS = ['m1', 'm2', 'm3', 'm4'];

const chain = { base: hash, ancestors: fc.array(hash, { maxLength: 3 }) };

const map = record(
  {},
  {
    title: fc.string(),
    author,
    groupOf: fc.subarray([...MAP_IDS]),
    message: fc.string(),
    state: oneOf('draft', 'sent'),
    revision,
    updatedAt: moment,
    backdrop,
    backdropScale: oneOf(0.5, 1, 2.5),
    autoPlaced: fc.boolean(),
    actors: listOf(ACTOR_IDS, actor),
    links: listOf(LINK_IDS, link(ACTOR_IDS)),
    networks: listOf(['n1', 'n2'], network(ACTOR_IDS)),
    texts: listOf(['t1', 't2'], text),
    images: listOf(['i1', 'i2'], image),
    ...chain,
  },
);

const mapTombstone = record({ deletedAt }, { revision, ...chain });

const actorRef = fc.tuple(oneOf(...MAP_IDS), oneOf(...ACTOR_IDS)).map((ids) => ids.join('/'));
const clock = fc.integer({ min: 1, max: 4 });

const pairDecision = record(
  { a: actorRef, b: actorRef, verdict: oneOf('same', 'different', 'retracted'), clock },
  { by: oneOf('Maija', 'Åke') },
);

const fieldDecision = fc.oneof(
  record(
    {
      of: fc.uniqueArray(actorRef, { minLength: 1, maxLength: 3 }),
      field: oneOf('name', 'kind'),
      value: fc.oneof(fc.constant(null), actorNames),
      clock,
    },
    {},
  ),
  record(
    {
      of: fc.uniqueArray(actorRef, { minLength: 1, maxLength: 3 }),
      field: oneOf('x', 'y'),
      value: fc.oneof(fc.constant(null), coordinate),
      clock,
    },
    {},
  ),
);

const kind = (own: Record<string, fc.Arbitrary<unknown>>) =>
  record(
    { name: oneOf('Julkinen', 'Yhdistys', 'Yhteistyö') },
    { colour: oneOf('#2B6CB0', '#5b6573'), order: fc.integer({ min: 0, max: 3 }), revision, ...own },
  );

const rosterEntry = record(
  { name: actorNames },
  { aliases: fc.array(actorNames, { maxLength: 2 }), kind: kindId, place: fc.constant('853'), revision },
);

const workshop = record(
  { id: fc.constant('w1') },
  {
    revision,
    title: oneOf('Kumppanuusfoorumi', ''),
    question: fc.string(),
    language: oneOf('fi', 'sv', 'en'),
    createdAt: moment,
    updatedAt: moment,
    expected: fc.nat({ max: 60 }),
    sendTo: fc.constant('foorumi@example.org'),
    backdrop,
    asksInfluence: fc.boolean(),
    shared: fc.record({ kActors: clock, maps: fc.subarray([...MAP_IDS]) }, { requiredKeys: [] }),
    actorKinds: listOf(['public', 'association'], kind({ shape: oneOf('card', 'ellipse') })),
    linkKinds: listOf(['coop', 'money'], kind({ line: oneOf('solid', 'dashed') })),
    networkKinds: listOf(['peer'], kind({})),
    roster: listOf(['r1', 'r2'], rosterEntry),
    notes: listOf(['x1', 'x2'], record({ text: fc.string() }, { at: actorRef, revision })),
  },
);

/** A valid workshop file as it would be parsed from JSON. All are states of the workshop `w1`. */
export const workshopFiles: fc.Arbitrary<JsonObject> = record(
  { format: fc.constant('yhteiskartta'), version: fc.constant(1), workshop },
  {
    maps: listOf(MAP_IDS, map, mapTombstone),
    decisions: fc.array(fc.oneof(pairDecision, fieldDecision), { maxLength: 5 }),
  },
);

/** The records of a text that must be a valid workshop file. */
export const readOrThrow = (text: string): Entities => {
  const result = readWorkshopFile(text);
  if (!result.ok) throw new Error(`Not a valid workshop file: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Records of the workshop `w1`, as a valid file would bring them. */
export const workshopEntities: fc.Arbitrary<Entities> = workshopFiles.map((file) =>
  readOrThrow(JSON.stringify(file)),
);
