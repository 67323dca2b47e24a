import { PRESETS, presetBackdrop } from '../../../src/domain/backdrop/presets';
import type { Backdrop, Zone } from '../../../src/domain/entity';

export const NAMES = {
  core: 'Ydinverkosto',
  partners: 'Kumppanit',
  environment: 'Toimintaympäristö',
  municipalities: 'Kunnat',
  wellbeing: 'Hyvinvointialue',
  associations: 'Järjestöt',
  companies: 'Yritykset',
  education: 'Oppilaitokset',
  hierarchy: 'Hierarkia',
  market: 'Markkina',
  network: 'Verkosto',
  ecosystem: 'Ekosysteemi',
  now: 'Mukana nyt',
  could: 'Voisi olla',
  notNow: 'Ei juuri nyt',
} as const;

export const zones = (count: number): Zone[] =>
  Array.from({ length: count }, (_, index) => ({ id: `z${index}`, name: `Alue ${index + 1}` }));

/** Every ready-made backdrop, and the least and the most that can be made by hand. */
export const BACKDROPS: readonly Backdrop[] = [
  ...PRESETS.map((preset) => presetBackdrop(preset, NAMES)),
  { type: 'rings', rings: zones(2) },
  { type: 'rings', rings: zones(5) },
  { type: 'sectors', sectors: zones(2) },
  { type: 'sectors', sectors: zones(8) },
  { type: 'sectors', sectors: zones(8), rings: zones(5) },
  { type: 'columns', columns: zones(2) },
  { type: 'columns', columns: zones(6) },
];
