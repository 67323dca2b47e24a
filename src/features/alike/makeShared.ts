import { chooseMaps } from '../../domain/commands/shared';
import { sharedSettings } from '../../domain/compare/chosen';
import { membersOf } from '../../domain/group/members';
import { words } from '../../i18n';
import type { Group } from '../../picture/kinship';
import { goTo } from '../../state/route';
import { say } from '../../ui/toasts';
import type { AlikeParts } from './parts';

/** The chosen maps that are counted under an id: where each group counts once, those of its members. */
const mapsBehind = ({ open: { workshop }, maps: { choice } }: AlikeParts, id: string): readonly string[] => {
  const entities = workshop.entities();
  if (!sharedSettings(entities).groupsOnce) return [id];
  return [id, ...membersOf(entities, id).present].filter((one) => choice.mapIds.includes(one));
};

/** Lays exactly the maps of a family together, which can be taken back, and goes to see what comes of it. */
export const makeShared = (parts: AlikeParts, { look, maps }: Group): void => {
  const { workshop, undo } = parts.open;
  const { order } = parts.kinship.similarity;
  const ids = new Set(maps.flatMap((map) => mapsBehind(parts, order[map] ?? '')));
  workshop.commit(chooseMaps(workshop.entities(), [...ids]));
  const common = words('common');
  const said = words('alike')('madeShared', {
    letter: look.letter,
    maps: common('maps', { count: ids.size }),
  });
  say(said, { label: common('undo'), perform: undo.undo });
  goTo({ at: 'shared', workshop: workshop.id });
};
