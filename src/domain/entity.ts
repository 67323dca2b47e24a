/**
 * The records of a workshop as they live in memory and in storage, one entity a record.
 * The field names are those of the workshop file; a missing optional field means "not said", which is not "no".
 * Fields we do not know are carried along untouched, so that a newer version's file survives a round trip.
 */

/** `workshop/…` for what belongs to the workshop, `m1` for a map, `m1/a1` for a record of that map. */
export type Key = string;

/** Full key of an actor, `m1/a1`: how decisions and classes name it. */
export type ActorRef = string;

export type Shape = 'card' | 'ellipse' | 'square' | 'hexagon' | 'barrel' | 'octagon' | 'cut' | 'diamond';
export type LineStyle = 'solid' | 'dashed' | 'dotted';
export type Direction = 'none' | 'forward' | 'both';
export type AuthorType = 'person' | 'group';
export type Language = 'fi' | 'sv' | 'en';

interface Versioned {
  /** Counts committed changes; never part of a Change. Absent reads as 0. */
  readonly revision?: number;
}

interface Deletable {
  /** ISO 8601. A tombstone keeps its id (and revision) and loses its content. */
  readonly deletedAt?: string;
}

/** A named part of a backdrop; the id stays when the name is edited, so that maps can be compared. */
export interface Zone {
  readonly id: string;
  readonly name: string;
}

/**
 * What lies under a drawing and gives places a meaning. Which zone an actor is in is derived from where it stands and
 * never stored. A `type` that this version does not know is drawn as none.
 */
export interface Backdrop {
  /** `none`, `rings`, `sectors` (with `rings` too: sectors crossed by rings), `columns`, `image`. */
  readonly type: string;
  /** 2–5, innermost first. */
  readonly rings?: readonly Zone[];
  /** 2–8, clockwise from the top. */
  readonly sectors?: readonly Zone[];
  /** 2–6, from left to right. */
  readonly columns?: readonly Zone[];
  /** Where and how a picture lies under the drawing. */
  readonly image?: BackdropImage;
}

/** A picture under the drawing; its place in model units. */
export interface BackdropImage {
  /** Id of the map's image record. */
  readonly id: string;
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0–1 */
  readonly opacity?: number;
  /** Cannot be moved by hand. */
  readonly locked?: boolean;
}

/** Somebody to be reached. */
export interface Contact {
  readonly role?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Whether it may be published; absent: unknown. */
export interface Permission {
  readonly state: 'asked' | 'given' | 'refused';
  /** ISO 8601 date. */
  readonly date?: string;
}

/** Which maps and how many votes make up the shared map. */
export interface SharedSettings {
  readonly kActors?: number;
  readonly kLinks?: number;
  /** Whose maps are chosen, those that are still to come among them; absent: persons', without any groups'. */
  readonly set?: AuthorType | 'all';
  /** Ids of the maps when they were chosen one by one, in place of a set. */
  readonly maps?: readonly string[];
  readonly directed?: boolean;
  /** A group is one vote: what any of its members drew. Absent: every map is. */
  readonly groupsOnce?: boolean;
}

/** What a step of the showing puts on the projector. */
export type ShowView = 'question' | 'wall' | 'overlay' | 'points' | 'shared';

/** A step of what is shown to all, in the facilitator's order. */
export interface ShowStep {
  readonly id: string;
  /** One that this version does not know is passed over. */
  readonly view: string;
  /** Of an overlay: how many must have drawn what stands out. */
  readonly k?: number;
}

/** What the facilitator shows to all. */
export interface ShowSettings {
  /** Absent: the usual steps. */
  readonly steps?: readonly ShowStep[];
  /** Keys of the talking points that were pinned, in the order in which they are shown. */
  readonly points?: readonly string[];
}

export interface WorkshopInfo extends Versioned, Deletable {
  readonly is: 'workshop';
  readonly id: string;
  readonly title: string;
  readonly question?: string;
  readonly language?: Language;
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly expected?: number;
  readonly sendTo?: string;
  readonly backdrop?: Backdrop;
  /** The exercise is about influence: it is asked of everybody, and drawn. */
  readonly asksInfluence?: boolean;
  readonly shared?: SharedSettings;
  readonly show?: ShowSettings;
}

export interface ActorKind extends Versioned, Deletable {
  readonly is: 'actorKind';
  readonly id: string;
  readonly name: string;
  /** `#rrggbb` */
  readonly colour?: string;
  readonly shape?: Shape;
  /** Place in the legend, ascending; equal or absent places fall back to the id. */
  readonly order?: number;
}

export interface LinkKind extends Versioned, Deletable {
  readonly is: 'linkKind';
  readonly id: string;
  readonly name: string;
  readonly colour?: string;
  readonly line?: LineStyle;
  readonly order?: number;
}

export interface NetworkKind extends Versioned, Deletable {
  readonly is: 'networkKind';
  readonly id: string;
  readonly name: string;
  readonly order?: number;
}

/** An actor the workshop knows beforehand, with the other names it goes by. */
export interface RosterEntry extends Versioned, Deletable {
  readonly is: 'rosterEntry';
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Names that look like its own and mean somebody else. */
  readonly notAliases?: readonly string[];
  readonly kind?: string;
  /** Code of its municipality: `853`. */
  readonly place?: string;
}

/** A remark from the talk, on an actor, a link or the workshop as a whole. */
export interface Note extends Versioned, Deletable {
  readonly is: 'note';
  readonly id: string;
  readonly text: string;
  readonly at?: string;
}

/** A step of the exercise that the task screen leads through. */
export interface Phase extends Versioned, Deletable {
  readonly is: 'phase';
  readonly id: string;
  readonly name: string;
  readonly minutes?: number;
  readonly instructions?: string;
  /** Place in the exercise, ascending. */
  readonly order?: number;
}

/** An actor of the shared map as it stood once. */
export interface SnapshotActor {
  /** Unique within the snapshot: the id that its class had. */
  readonly id: ActorRef;
  /** Members that its class had, of whatever maps. */
  readonly members: readonly ActorRef[];
  readonly name: string;
  readonly kind?: string;
  readonly x: number;
  readonly y: number;
  /** How many maps drew it. */
  readonly n: number;
}

/** A link of the shared map as it stood once; its ends are ids of the snapshot's actors. */
export interface SnapshotLink {
  readonly source: ActorRef;
  readonly target: ActorRef;
  readonly n: number;
}

/**
 * The shared map as it stood when somebody named it. It is a record of what was seen, and follows from nothing that
 * can still change: maps that are sent again later leave it as it is.
 */
export interface Snapshot extends Versioned, Deletable {
  readonly is: 'snapshot';
  readonly id: string;
  readonly name: string;
  /** ISO 8601 */
  readonly createdAt: string;
  /** How many maps were counted. */
  readonly m: number;
  readonly kActors: number;
  readonly kLinks: number;
  readonly actors: readonly SnapshotActor[];
  readonly links: readonly SnapshotLink[];
}

/** What this device alone knows of a workshop: stored with it, never written to a file. */
export interface DeviceInfo extends Versioned, Deletable {
  readonly is: 'device';
  readonly id: 'here';
  /** The workshop came here by its invitation: whoever holds this device draws, and does not lead. */
  readonly joined?: boolean;
  /** Ids of the maps whose author sits at this device, the latest last. */
  readonly own?: readonly string[];
  /** When the whole workshop was last saved to a file, ISO 8601. */
  readonly savedAt?: string;
  /** The numbers that maps go by on this device, by map id; none is given twice. */
  readonly numbers?: Readonly<Record<string, number>>;
}

/** That a map was collected on this device, by this device's clock; the id is the map's. */
export interface Receipt extends Versioned, Deletable {
  readonly is: 'receipt';
  readonly id: string;
  /** ISO 8601, of the latest arrival that changed something. */
  readonly at: string;
  /** How many different versions have come. */
  readonly times: number;
  /** What came last was the word that its author has taken it back. */
  readonly withdrawn?: boolean;
}

export interface Author {
  readonly name?: string;
  readonly type?: AuthorType;
  readonly hidden?: boolean;
}

export interface MapInfo extends Versioned, Deletable {
  readonly is: 'map';
  readonly id: string;
  readonly title?: string;
  readonly author?: Author;
  /** Ids of the maps of a group's members. */
  readonly groupOf?: readonly string[];
  readonly message?: string;
  /** Absent: the workshop's. */
  readonly backdrop?: Backdrop;
  /** How many times as large as usual rings, sectors and columns are, so that a crowd has room in them. Absent: 1. */
  readonly backdropScale?: number;
  readonly state?: 'draft' | 'sent';
  /** When its author sent it last, by the author's clock, ISO 8601. */
  readonly sentAt?: string;
  /** Hash of what it said then; `base` moves on when the map is only saved to a file. */
  readonly sentAs?: string;
  /** Every actor stands where the app has put it: nobody has placed one by hand yet. */
  readonly autoPlaced?: boolean;
  /** Was drawn on paper and typed in by somebody else. */
  readonly onPaper?: boolean;
  /** Hash of the content last exchanged; never part of a Change. */
  readonly base?: string;
  /** Hashes exchanged before `base`, oldest first; never part of a Change. */
  readonly ancestors?: readonly string[];
  /** Hashes of versions from elsewhere that lost against this one when the user was asked. */
  readonly decidedAgainst?: readonly string[];
  /** Id of the map whose other version this is. */
  readonly copyOf?: string;
  /** Came without the contacts and permissions that it has at home. */
  readonly contactsLeftOut?: boolean;
  readonly updatedAt?: string;
}

export interface Actor extends Deletable {
  readonly is: 'actor';
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  /** Centre of the card on the canvas, in model units (1 unit = 1 px at zoom 1), y downwards. */
  readonly x?: number;
  readonly y?: number;
  readonly pinned?: boolean;
  /** 0–5 */
  readonly influence?: number;
  readonly note?: string;
  readonly rosterId?: string;
  readonly place?: string;
  /** The author represents this actor. */
  readonly self?: boolean;
  /** On a group's map: keys of the members' actors that it was taken from. */
  readonly from?: readonly Key[];
  readonly contacts?: readonly Contact[];
  readonly permission?: Permission;
}

export interface Link extends Deletable {
  readonly is: 'link';
  readonly id: string;
  /** Ids of actors of the same map. */
  readonly source: string;
  readonly target: string;
  readonly kind?: string;
  readonly direction?: Direction;
  readonly strength?: number;
  readonly note?: string;
  /** On a group's map: keys of the members' links that it was taken from. */
  readonly from?: readonly Key[];
}

export type Nature = 'hierarchy' | 'market' | 'network' | 'ecosystem';

/** A named set of actors of one map; sets may overlap. */
export interface Network extends Deletable {
  readonly is: 'network';
  readonly id: string;
  readonly name: string;
  /** Ids of actors of the same map. */
  readonly members?: readonly string[];
  /** `#rrggbb`, of its hull. */
  readonly colour?: string;
  /** Weights 1–5 by id of a type of networks: a network is of several types at once, more or less. */
  readonly kinds?: Readonly<Record<string, number>>;
  /** As people say it: "2026", "keväästä 2024". */
  readonly since?: string;
  /** Phase of its life, in people's own words or by a preset's. */
  readonly phase?: string;
  readonly nature?: Nature;
  readonly theme?: string;
  readonly goals?: string;
  readonly contacts?: readonly Contact[];
  readonly permission?: Permission;
}

/** Words that lie on the map by themselves. */
export interface TextLabel extends Deletable {
  readonly is: 'text';
  readonly id: string;
  readonly text: string;
  /** Its centre, in model units. */
  readonly x: number;
  readonly y: number;
}

/** A picture to draw over. It is a working aid of the device that has it: never in codes, and no part of what a map says. */
export interface MapImage extends Deletable {
  readonly is: 'image';
  readonly id: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  /** Base64. */
  readonly data: string;
  /** In px, at most 2048. */
  readonly width: number;
  readonly height: number;
}

interface Decided {
  /** 1 + the highest clock seen when it was made. */
  readonly clock: number;
  /** Whoever said it, as `state/decider` names them; absent in older files, which then speak of one nameless person. */
  readonly by?: string;
}

/**
 * One person's word on whether two actors are the same one. One record per unordered pair and person, so that a join
 * keeps what several people said; `match/verdicts` tells which of them counts. Who overrules others whose words they
 * can see also takes those back, by the same clock: words that contradict each other have not been seen together.
 */
export interface PairDecision extends Decided {
  readonly is: 'pairDecision';
  readonly a: ActorRef;
  readonly b: ActorRef;
  readonly verdict: 'same' | 'different' | 'retracted';
}

/** The users' word on a field of a merged actor; `value` null: derive it again. One record per field and `of` set. */
export interface FieldDecision extends Decided {
  readonly is: 'fieldDecision';
  readonly of: readonly ActorRef[];
  readonly field: 'name' | 'kind' | 'x' | 'y';
  readonly value: string | number | null;
}

/** Top-level fields of the file that this version does not know. */
export interface FileExtras {
  readonly is: 'extras';
}

export type Entity =
  | WorkshopInfo
  | ActorKind
  | LinkKind
  | NetworkKind
  | RosterEntry
  | Note
  | Phase
  | Snapshot
  | DeviceInfo
  | Receipt
  | MapInfo
  | Actor
  | Link
  | Network
  | TextLabel
  | MapImage
  | PairDecision
  | FieldDecision
  | FileExtras;

export type EntityOf<T extends Entity['is']> = Extract<Entity, { is: T }>;

/** All records of one workshop. Never changed in place. */
export type Entities = ReadonlyMap<Key, Entity>;
