import type { WorkshopInfo } from '../entity';
import { type Preset, presetBackdrop, presetOf, type ZoneNames } from './presets';

const SETTINGS = {
  free: {},
  rings: { preset: 'rings' },
  distance: { preset: 'sectorsRings' },
  presence: { preset: 'presence' },
  influence: { asksInfluence: true },
} as const satisfies Readonly<Record<string, { readonly preset?: Preset; readonly asksInfluence?: true }>>;

/** What a workshop's maps are about: free, or places that mean something, or influence that is drawn as height. */
export type Subject = keyof typeof SETTINGS;

/** The ready-made ones. */
export const SUBJECTS = Object.keys(SETTINGS) as readonly Subject[];

/** The part of a workshop's settings that its subject decides. */
export type SubjectSettings = Pick<WorkshopInfo, 'backdrop' | 'asksInfluence'>;

/** The settings that a subject brings. */
export const settingsOfSubject = (subject: Subject, names: ZoneNames): SubjectSettings => {
  const settings: { readonly preset?: Preset; readonly asksInfluence?: true } = SETTINGS[subject];
  return {
    ...(settings.preset && { backdrop: presetBackdrop(settings.preset, names) }),
    ...(settings.asksInfluence && { asksInfluence: true }),
  };
};

/** The ready-made subject that these settings are; undefined for settings of somebody's own. */
export const subjectOf = ({ backdrop, asksInfluence }: SubjectSettings): Subject | undefined => {
  const preset = presetOf(backdrop);
  if (asksInfluence) return preset === undefined ? 'influence' : undefined;
  if (preset === undefined) return 'free';
  return SUBJECTS.find((subject) => 'preset' in SETTINGS[subject] && SETTINGS[subject].preset === preset);
};
