import { type Choice, choiceOf, sharedSettings } from '../compare/chosen';
import type { Entities, Entity, Key, WorkshopInfo } from '../entity';
import { WORKSHOP_KEY } from '../recordKeys';
import { mapContents, workshopInfo } from '../select';
import { sameValue } from '../value';
import type { Compared, ViewChoice } from './view';

/** Some maps, and what they say together. */
export interface ChosenCounts {
  readonly choice: Choice;
  readonly compared: Compared;
}

/** Which maps are laid together, and how. */
export interface Laying {
  readonly choice: Choice;
  readonly how: ViewChoice;
}

/** The maps that the workshop chose. */
export const chosenMaps = (entities: Entities): Laying => {
  const choice = choiceOf(entities);
  const { groupsOnce = false } = sharedSettings(entities);
  return { choice, how: { mapIds: choice.mapIds, groupsOnce } };
};

/** All maps of the workshop, whatever it chose. */
export const everyMap = (entities: Entities): Laying => {
  const contents = mapContents(entities);
  return { choice: { contents, set: 'all', mapIds: contents.map(({ info }) => info.id) }, how: {} };
};

/**
 * How much of a chosen view a change touches; each holds all that those before it hold.
 * - `nothing`: thresholds and the like.
 * - `aside`: records that no view follows from.
 * - `decided`: the users' words on names, types and places, and how types look. The maps and who is whom are the same.
 * - `all`: anything else.
 */
export type Touched = (typeof DEGREES)[number];

const DEGREES = ['nothing', 'aside', 'decided', 'all'] as const;

const ASIDE: ReadonlySet<Entity['is']> = new Set([
  'device',
  'receipt',
  'note',
  'phase',
  'snapshot',
  'linkKind',
  'networkKind',
  'image',
  'extras',
]);
const DECIDED: ReadonlySet<Entity['is']> = new Set(['fieldDecision', 'actorKind']);

const degreeOf = ({ is }: Entity): Touched => {
  if (ASIDE.has(is)) return 'aside';
  return DECIDED.has(is) ? 'decided' : 'all';
};

const choosesSame = (before: WorkshopInfo | undefined, after: WorkshopInfo | undefined): boolean => {
  const [one, other] = [before?.shared, after?.shared];
  return (
    one?.set === other?.set &&
    one?.groupsOnce === other?.groupsOnce &&
    sameValue(one?.maps, other?.maps) &&
    sameValue(before?.backdrop, after?.backdrop)
  );
};

const degreeOfChange = (key: Key, before: Entity | undefined, after: Entity | undefined): Touched => {
  if (before === after) return 'nothing';
  if (key === WORKSHOP_KEY && before && after) return 'nothing';
  const record = after ?? before;
  return record ? degreeOf(record) : 'nothing';
};

/** How much of the chosen view of a state is to be worked out anew for another state of the same workshop. */
export const touched = (before: Entities, after: Entities): Touched => {
  if (before === after) return 'nothing';
  if (!choosesSame(workshopInfo(before), workshopInfo(after))) return 'all';
  let most = 0;
  const look = (key: Key) => {
    most = Math.max(most, DEGREES.indexOf(degreeOfChange(key, before.get(key), after.get(key))));
  };
  for (const key of after.keys()) look(key);
  for (const key of before.keys()) if (!after.has(key)) look(key);
  return DEGREES[most] ?? 'all';
};
