import { chooseMaps } from '../../domain/commands/shared';
import { mapsBehind } from '../../domain/compare/drawnMaps';
import { words } from '../../i18n';
import type { Group } from '../../picture/kinship';
import { goTo } from '../../state/route';
import { say } from '../../ui/toasts';
import type { AlikeParts } from './parts';

/** Lays exactly the maps of a family together, which can be taken back, and goes to see what comes of it. */
export const makeShared = (parts: AlikeParts, { look, maps }: Group): void => {
  const { workshop, undo } = parts.open;
  const { choice, compared } = parts.maps;
  const { order } = parts.kinship.similarity;
  const counted = new Set(maps.flatMap((map) => mapsBehind(order[map] ?? '', compared)));
  const ids = choice.mapIds.filter((id) => counted.has(id));
  workshop.commit(chooseMaps(workshop.entities(), ids));
  const common = words('common');
  const said = words('alike')('madeShared', {
    letter: look.letter,
    maps: common('maps', { count: ids.length }),
  });
  say(said, { label: common('undo'), perform: undo.undo });
  goTo({ at: 'shared', workshop: workshop.id });
};
