import * as v from 'valibot';
import type * as entity from '../entity';
import { isShowable } from './pictureData';

const MAX_MAPS = 1_000;
const MAX_RECORDS = 20_000;
const MAX_CHAIN = 1_000;
const MAX_COUNT = 1_000_000_000;
const MAX_DISTANCE = 1_000_000;
const MAX_MINUTES = 10_000;
const MAX_ZONES = 20;
const MAX_CONTACTS = 1_000;
const MAX_SCALE = 100;
const MAX_SNAPSHOTS = 1_000;
/** Letters of a picture of 2048 px in base64, with room to spare. */
const MAX_IMAGE = 12_000_000;
const MAX_IMAGE_SIDE = 2048;

/** Every field that the record's type names needs its check here; the compiler says when one is missing. */
type Fields<T> = { readonly [F in Exclude<keyof T, 'is' | 'deletedAt'>]-?: v.GenericSchema };

const said = v.exactOptional;
const MAX_LINE = 2_000;
export const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
export const prose = v.pipe(v.string(), v.maxLength(100_000));
/** One that is too long is cut: the app itself makes a title longer when it says that something is a copy. */
const title = v.pipe(
  prose,
  v.transform((text) => text.slice(0, MAX_LINE)),
);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_COUNT));
/**
 * A revision or clock. One beyond the limit could only be meant to win every comparison for good; it is lowered, not
 * refused: the next edit here goes beyond the limit too, and what the app has written must open again.
 */
const age = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((stated) => Math.min(stated, MAX_COUNT)),
);
/** Far from where a sum or a mean of such numbers could become infinite, which JSON cannot say. */
const number = v.pipe(v.number(), v.minValue(-MAX_COUNT), v.maxValue(MAX_COUNT));
export const coordinate = v.pipe(number, v.minValue(-MAX_DISTANCE), v.maxValue(MAX_DISTANCE));
/** A width or height; nothing that has none can be shown. */
const extent = v.pipe(number, v.gtValue(0), v.maxValue(MAX_DISTANCE));
export const colour = v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i));
/** ISO 8601, and a moment that there is: no clock could show any other. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}/),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const hash = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const chain = v.pipe(v.array(hash), v.maxLength(MAX_CHAIN));

/** Ids serve as keys, alone or joined by `/`; one that every object has would be found where nothing was put. */
const isId = (text: string): boolean =>
  text.length > 0 && text.length <= 200 && !text.includes('/') && !(text in Object.prototype);
export const id = v.pipe(v.string(), v.check(isId));
const ids = v.pipe(v.array(id), v.maxLength(MAX_RECORDS));
export const mapId = v.pipe(
  id,
  v.check((text) => text !== 'workshop'),
);
const actorRef = v.pipe(
  v.string(),
  v.check((text) => {
    const parts = text.split('/');
    return parts.length === 2 && parts.every(isId);
  }),
);

const lineage = v.pipe(v.array(actorRef), v.maxLength(MAX_RECORDS));

const TombstoneSchema = v.looseObject({ id, deletedAt: moment, revision: said(age) });
const MapTombstoneSchema = v.looseObject({
  id: mapId,
  deletedAt: moment,
  revision: said(age),
  base: said(hash),
  ancestors: said(chain),
  decidedAgainst: said(chain),
});

const isDeleted = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'deletedAt' in record;

/** A list of records, each living or a tombstone: a tombstone has lost its content and is not asked for it. */
const records = <L extends v.GenericSchema, T extends v.GenericSchema>(
  living: L,
  tombstone: T,
  most = MAX_RECORDS,
) =>
  said(
    v.pipe(v.array(v.lazy((record): L | T => (isDeleted(record) ? tombstone : living))), v.maxLength(most)),
  );

const kind = { id, name: line, revision: said(age), order: said(number), colour: said(colour) };
export const shape = v.picklist([
  'card',
  'ellipse',
  'square',
  'hexagon',
  'barrel',
  'octagon',
  'cut',
  'diamond',
]);
export const lineStyle = v.picklist(['solid', 'dashed', 'dotted']);

const zones = v.pipe(
  v.array(v.looseObject({ id, name: line } satisfies Fields<entity.Zone>)),
  v.maxLength(MAX_ZONES),
);
const share = v.pipe(number, v.minValue(0), v.maxValue(1));

const BackdropImageSchema = v.looseObject({
  id,
  x: coordinate,
  y: coordinate,
  width: extent,
  height: extent,
  opacity: said(share),
  locked: said(v.boolean()),
} satisfies Fields<entity.BackdropImage>);

/** How many times as large as usual zones are. */
export const groundScale = v.pipe(number, v.gtValue(0), v.maxValue(MAX_SCALE));

const BackdropSchema = v.looseObject({
  type: line,
  rings: said(zones),
  sectors: said(zones),
  columns: said(zones),
  image: said(BackdropImageSchema),
} satisfies Fields<entity.Backdrop>);

const contacts = v.pipe(
  v.array(
    v.looseObject({
      role: said(line),
      name: said(line),
      email: said(line),
      phone: said(line),
    } satisfies Fields<entity.Contact>),
  ),
  v.maxLength(MAX_CONTACTS),
);
const PermissionSchema = v.looseObject({
  state: v.picklist(['asked', 'given', 'refused']),
  date: said(moment),
} satisfies Fields<entity.Permission>);

const ActorKindSchema = v.looseObject({ ...kind, shape: said(shape) } satisfies Fields<entity.ActorKind>);
const LinkKindSchema = v.looseObject({ ...kind, line: said(lineStyle) } satisfies Fields<entity.LinkKind>);
const NetworkKindSchema = v.looseObject(kind satisfies Fields<entity.NetworkKind>);

const RosterEntrySchema = v.looseObject({
  id,
  name: line,
  revision: said(age),
  aliases: said(v.pipe(v.array(line), v.maxLength(1_000))),
  notAliases: said(v.pipe(v.array(line), v.maxLength(1_000))),
  kind: said(id),
  place: said(line),
} satisfies Fields<entity.RosterEntry>);

const NoteSchema = v.looseObject({
  id,
  text: prose,
  revision: said(age),
  at: said(line),
} satisfies Fields<entity.Note>);

const PhaseSchema = v.looseObject({
  id,
  name: line,
  revision: said(age),
  minutes: said(v.pipe(number, v.minValue(0), v.maxValue(MAX_MINUTES))),
  instructions: said(prose),
  order: said(number),
} satisfies Fields<entity.Phase>);

const SnapshotActorSchema = v.looseObject({
  id: actorRef,
  members: lineage,
  name: line,
  kind: said(id),
  x: coordinate,
  y: coordinate,
  n: count,
} satisfies Fields<entity.SnapshotActor>);

const SnapshotLinkSchema = v.looseObject({
  source: actorRef,
  target: actorRef,
  n: count,
} satisfies Fields<entity.SnapshotLink>);

const SnapshotSchema = v.looseObject({
  id,
  name: line,
  revision: said(age),
  createdAt: moment,
  m: count,
  kActors: count,
  kLinks: count,
  actors: v.pipe(v.array(SnapshotActorSchema), v.maxLength(MAX_RECORDS)),
  links: v.pipe(v.array(SnapshotLinkSchema), v.maxLength(MAX_RECORDS)),
} satisfies Fields<entity.Snapshot>);

const MAX_STEPS = 100;

const ShowSchema = v.looseObject({
  steps: said(
    v.pipe(
      v.array(v.looseObject({ id, view: line, k: said(count) } satisfies Fields<entity.ShowStep>)),
      v.maxLength(MAX_STEPS),
    ),
  ),
  points: said(v.pipe(v.array(line), v.maxLength(MAX_STEPS))),
} satisfies Fields<entity.ShowSettings>);

const SharedSchema = v.looseObject({
  kActors: said(count),
  kLinks: said(count),
  set: said(v.picklist(['person', 'group', 'all'])),
  maps: said(ids),
  directed: said(v.boolean()),
  groupsOnce: said(v.boolean()),
} satisfies Fields<entity.SharedSettings>);

const WorkshopSchema = v.looseObject({
  ...({
    id,
    title: said(title),
    revision: said(age),
    question: said(prose),
    language: said(v.picklist(['fi', 'sv', 'en'])),
    createdAt: said(moment),
    updatedAt: said(moment),
    expected: said(count),
    sendTo: said(line),
    backdrop: said(BackdropSchema),
    asksInfluence: said(v.boolean()),
    shared: said(SharedSchema),
    show: said(ShowSchema),
  } satisfies Fields<entity.WorkshopInfo>),
  deletedAt: said(moment),
  actorKinds: records(ActorKindSchema, TombstoneSchema),
  linkKinds: records(LinkKindSchema, TombstoneSchema),
  networkKinds: records(NetworkKindSchema, TombstoneSchema),
  roster: records(RosterEntrySchema, TombstoneSchema),
  notes: records(NoteSchema, TombstoneSchema),
  phases: records(PhaseSchema, TombstoneSchema),
  snapshots: records(SnapshotSchema, TombstoneSchema, MAX_SNAPSHOTS),
});

const ActorSchema = v.looseObject({
  id,
  name: line,
  kind: said(id),
  x: said(coordinate),
  y: said(coordinate),
  pinned: said(v.boolean()),
  influence: said(v.pipe(number, v.minValue(0), v.maxValue(5))),
  note: said(prose),
  rosterId: said(id),
  place: said(line),
  self: said(v.boolean()),
  from: said(lineage),
  contacts: said(contacts),
  permission: said(PermissionSchema),
} satisfies Fields<entity.Actor>);

const LinkSchema = v.looseObject({
  id,
  source: id,
  target: id,
  kind: said(id),
  direction: said(v.picklist(['none', 'forward', 'both'])),
  strength: said(number),
  note: said(prose),
  from: said(lineage),
} satisfies Fields<entity.Link>);

const NetworkSchema = v.looseObject({
  id,
  name: line,
  members: said(ids),
  colour: said(colour),
  kinds: said(v.record(id, v.pipe(number, v.minValue(0), v.maxValue(5)))),
  since: said(line),
  phase: said(line),
  nature: said(v.picklist(['hierarchy', 'market', 'network', 'ecosystem'])),
  theme: said(line),
  goals: said(prose),
  contacts: said(contacts),
  permission: said(PermissionSchema),
} satisfies Fields<entity.Network>);

const TextSchema = v.looseObject({
  id,
  text: prose,
  x: coordinate,
  y: coordinate,
} satisfies Fields<entity.TextLabel>);

const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_IMAGE_SIDE));
const NOT_BASE64 = /[^A-Za-z0-9+/]/;
/** Looks for a wrong sign: an expression that repeats a group has no stack for millions of letters. */
const isBase64 = (data: string): boolean =>
  data.length > 0 && data.length % 4 === 0 && !NOT_BASE64.test(data.replace(/={1,2}$/, ''));
const ImageSchema = v.looseObject({
  id,
  type: v.picklist(['image/jpeg', 'image/png', 'image/webp']),
  data: v.pipe(
    v.string(),
    v.maxLength(MAX_IMAGE),
    v.check(isBase64),
    v.check((data) => isShowable(data, MAX_IMAGE_SIDE ** 2)),
  ),
  width: side,
  height: side,
} satisfies Fields<entity.MapImage>);

const AuthorSchema = v.looseObject({
  name: said(line),
  type: said(v.picklist(['person', 'group'])),
  hidden: said(v.boolean()),
} satisfies Fields<entity.Author>);

const MapSchema = v.looseObject({
  ...({
    id: mapId,
    title: said(title),
    author: said(AuthorSchema),
    groupOf: said(ids),
    message: said(prose),
    backdrop: said(BackdropSchema),
    backdropScale: said(groundScale),
    state: said(v.picklist(['draft', 'sent'])),
    sentAt: said(moment),
    sentAs: said(hash),
    autoPlaced: said(v.boolean()),
    onPaper: said(v.boolean()),
    revision: said(age),
    base: said(hash),
    ancestors: said(chain),
    decidedAgainst: said(chain),
    copyOf: said(mapId),
    contactsLeftOut: said(v.boolean()),
    updatedAt: said(moment),
  } satisfies Fields<entity.MapInfo>),
  actors: records(ActorSchema, TombstoneSchema),
  links: records(LinkSchema, TombstoneSchema),
  networks: records(NetworkSchema, TombstoneSchema),
  texts: records(TextSchema, TombstoneSchema),
  images: records(ImageSchema, TombstoneSchema),
});

const PairDecisionSchema = v.looseObject({
  a: actorRef,
  b: actorRef,
  verdict: v.picklist(['same', 'different', 'retracted']),
  clock: age,
  by: said(line),
} satisfies Fields<entity.PairDecision>);

const VALUE_TYPES = { name: 'string', kind: 'string', x: 'number', y: 'number' } as const;

const FieldDecisionSchema = v.pipe(
  v.looseObject({
    of: v.pipe(v.array(actorRef), v.nonEmpty(), v.maxLength(MAX_RECORDS)),
    field: v.picklist(['name', 'kind', 'x', 'y']),
    value: v.union([line, coordinate, v.null()]),
    clock: age,
    by: said(line),
  } satisfies Fields<entity.FieldDecision>),
  v.forward(
    v.check(({ field, value }) => value === null || typeof value === VALUE_TYPES[field]),
    ['value'],
  ),
);

const isOnField = (decision: unknown): boolean =>
  typeof decision === 'object' && decision !== null && 'of' in decision;

const DecisionSchema = v.lazy((decision): typeof FieldDecisionSchema | typeof PairDecisionSchema =>
  isOnField(decision) ? FieldDecisionSchema : PairDecisionSchema,
);

/** Version 1 of the workshop file. */
export const FileSchema = v.looseObject({
  format: v.literal('yhteiskartta'),
  version: v.literal(1),
  workshop: WorkshopSchema,
  maps: records(MapSchema, MapTombstoneSchema, MAX_MAPS),
  decisions: said(v.pipe(v.array(DecisionSchema), v.maxLength(MAX_RECORDS))),
});

export type ValidFile = v.InferOutput<typeof FileSchema>;
export type ValidMap = v.InferOutput<typeof MapSchema>;
export type Tombstone = v.InferOutput<typeof TombstoneSchema>;

/** Whether a record of the file has been deleted. */
export const isTombstone = <R extends object>(record: R | Tombstone): record is Tombstone =>
  isDeleted(record);
