import type { Entities, NetworkKind } from '../entity';
import { workshopRecordKey } from '../recordKeys';
import { byPlace, networkKinds } from '../select';

/**
 * The types of networks to choose from: the workshop's own, and of the ready-made ones those that it has neither
 * changed nor removed. A ready-made type becomes a record when it is first used, so that invitations stay short.
 */
export const offeredNetworkKinds = (entities: Entities, ready: readonly NetworkKind[]): NetworkKind[] => {
  const untouched = ready.filter(({ id }) => !entities.has(workshopRecordKey('networkKind', id)));
  return [...networkKinds(entities), ...untouched].sort(byPlace);
};
