import { chooseBackdrop } from '../../../domain/backdrop/choose';
import { PRESETS, type Preset, presetBackdrop, presetOf } from '../../../domain/backdrop/presets';
import type { Backdrop } from '../../../domain/entity';
import { type MapContent, workshopInfo } from '../../../domain/select';
import { words } from '../../../i18n';
import { defaultZoneNames } from '../../../i18n/zoneNames';
import { announce } from '../../../ui/toasts';
import type { Drawing } from '../drawing';

/** What a map's backdrop can be; `workshop`: that of its workshop, when it has one. */
export type BackdropChoice = 'workshop' | 'none' | 'image' | Preset;

/** The backdrop of the map's workshop; undefined when it has none. */
const workshopBackdrop = ({ workshop }: Drawing): Backdrop | undefined => {
  const backdrop = workshopInfo(workshop.entities())?.backdrop;
  return backdrop?.type === 'none' ? undefined : backdrop;
};

/** What may be chosen on this map, in the order it is shown. */
export const choicesFor = (drawing: Drawing): readonly BackdropChoice[] => [
  ...(workshopBackdrop(drawing) ? (['workshop'] as const) : []),
  'none',
  ...PRESETS,
  'image',
];

/** What is chosen on this map. */
export const choiceOf = (drawing: Drawing, { info, backdrop }: MapContent): BackdropChoice => {
  if (!info.backdrop && workshopBackdrop(drawing)) return 'workshop';
  return backdrop?.type === 'image' ? 'image' : (presetOf(backdrop) ?? 'none');
};

/** The backdrop that a choice stands for, as it is made anew. */
export const backdropOfChoice = (drawing: Drawing, choice: BackdropChoice): Backdrop | undefined => {
  if (choice === 'workshop') return workshopBackdrop(drawing);
  if (choice === 'none' || choice === 'image') return undefined;
  return presetBackdrop(choice, defaultZoneNames());
};

/** What the map is to hold of its own. */
const ownBackdrop = (drawing: Drawing, choice: BackdropChoice): Backdrop | undefined => {
  if (choice === 'workshop') return undefined;
  if (choice === 'none') return workshopBackdrop(drawing) && { type: 'none' };
  return choice === 'image' ? { type: 'image' } : backdropOfChoice(drawing, choice);
};

/** Lays another backdrop under the map. */
export const choose = (drawing: Drawing, choice: BackdropChoice): void => {
  const { workshop, mapId } = drawing;
  workshop.commit(chooseBackdrop(workshop.entities(), mapId, ownBackdrop(drawing, choice)));
  const t = words('backdrop');
  announce(t('chosen', { name: t(`choice_${choice}`) }));
};
