import type { SharedNetwork } from '../../domain/compare/sharedNetworks';
import type { ActorRef } from '../../domain/entity';
import type { Compared } from '../../domain/merge/view';
import { useWords } from '../../i18n';

const namesOf = new WeakMap<Compared, ReadonlyMap<ActorRef, string>>();

/** What a class is called. The names are gathered once for each state of the maps. */
export const classNameIn = (compared: Compared, classId: ActorRef): string => {
  const names = namesOf.get(compared) ?? new Map(compared.actors.map(({ id, name }) => [id, name]));
  namesOf.set(compared, names);
  return names.get(classId) ?? '';
};

/** What a network is called, also where nobody has named it. */
export const useNetworkName = () => {
  const t = useWords('ties');
  return ({ name }: SharedNetwork): string => name || t('unnamed');
};
