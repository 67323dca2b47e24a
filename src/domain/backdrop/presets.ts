import type { Backdrop, Zone } from '../entity';

/** The ready-made zones, by what they divide; their ids never change, so that maps can be compared. */
export const PRESET_ZONES = {
  rings: ['core', 'partners', 'environment'],
  sectors: ['municipalities', 'wellbeing', 'associations', 'companies', 'education'],
  natures: ['hierarchy', 'market', 'network', 'ecosystem'],
  presence: ['now', 'could', 'notNow'],
} as const;

type PresetZone = (typeof PRESET_ZONES)[keyof typeof PRESET_ZONES][number];

/** What the ready-made zones are called in the language of the map. */
export type ZoneNames = Readonly<Record<PresetZone, string>>;

/** The ready-made backdrops with zones. */
export const PRESETS = ['rings', 'sectors', 'sectorsRings', 'natures', 'presence'] as const;
export type Preset = (typeof PRESETS)[number];

const named = (ids: readonly PresetZone[], names: ZoneNames): Zone[] =>
  ids.map((id) => ({ id, name: names[id] }));

/** A ready-made backdrop. */
export const presetBackdrop = (preset: Preset, names: ZoneNames): Backdrop => {
  const rings = () => named(PRESET_ZONES.rings, names);
  const sectors = () => named(PRESET_ZONES.sectors, names);
  switch (preset) {
    case 'rings':
      return { type: 'rings', rings: rings() };
    case 'sectors':
      return { type: 'sectors', sectors: sectors() };
    case 'sectorsRings':
      return { type: 'sectors', sectors: sectors(), rings: rings() };
    case 'natures':
      return { type: 'columns', columns: named(PRESET_ZONES.natures, names) };
    case 'presence':
      return { type: 'columns', columns: named(PRESET_ZONES.presence, names) };
  }
};

const isPresence = (columns: readonly Zone[]): boolean =>
  columns.length > 0 && columns.every(({ id }) => PRESET_ZONES.presence.some((one) => one === id));

/** The ready-made backdrop that this one is, or was made from; undefined for none and for a picture. */
export const presetOf = (backdrop: Backdrop | undefined): Preset | undefined => {
  switch (backdrop?.type) {
    case 'rings':
      return 'rings';
    case 'sectors':
      return backdrop.rings?.length ? 'sectorsRings' : 'sectors';
    case 'columns':
      return isPresence(backdrop.columns ?? []) ? 'presence' : 'natures';
    default:
      return undefined;
  }
};

/** The lists of zones that a backdrop may hold. */
export type ZoneList = 'rings' | 'sectors' | 'columns';

/** How few and how many zones there may be. */
export const ZONE_LIMITS: Readonly<Record<ZoneList, { readonly least: number; readonly most: number }>> = {
  rings: { least: 2, most: 5 },
  sectors: { least: 2, most: 8 },
  columns: { least: 2, most: 6 },
};

/** The lists of zones that can be edited on this backdrop. */
export const zoneListsOf = ({ type, rings = [] }: Backdrop): readonly ZoneList[] => {
  if (type === 'rings') return ['rings'];
  if (type === 'columns') return ['columns'];
  if (type === 'sectors') return rings.length > 0 ? ['sectors', 'rings'] : ['sectors'];
  return [];
};
