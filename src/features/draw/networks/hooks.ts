import { useStore } from 'zustand';
import { readyNetworkKinds } from '../../../domain/defaults';
import type { Network, NetworkKind } from '../../../domain/entity';
import { offeredNetworkKinds } from '../../../domain/networks/kinds';
import { byText } from '../../../domain/select';
import { useLanguage } from '../../../i18n';
import { networkKindNames } from '../../../i18n/kindNames';
import { networkView } from '../../../state/networkView';
import type { Drawing } from '../drawing';
import { useContent, useSelected } from '../hooks';

/** The map's networks in the order of the reader's alphabet. */
export const useNetworks = (drawing: Drawing): readonly Network[] => {
  const { networks } = useContent(drawing);
  const collator = new Intl.Collator(useLanguage());
  return [...networks].sort((a, b) => collator.compare(a.name, b.name) || byText(a.id, b.id));
};

/** The network that is lit on the canvas and open beside it. */
export const useOpenNetwork = (drawing: Drawing): Network | undefined => {
  const { networks } = useContent(drawing);
  const lit = useStore(networkView, (state) => state.lit);
  return networks.find(({ id }) => id === lit);
};

/** Ids of the chosen actors. */
export const useChosenActors = (drawing: Drawing): readonly string[] => {
  const { actors } = useContent(drawing);
  const selected = useSelected(drawing);
  return actors.flatMap(({ id }) => (selected.has(id) ? [id] : []));
};

/** The types that a network can be of. */
export const useNetworkKinds = (drawing: Drawing): readonly NetworkKind[] => {
  // the names of those that nobody has used yet are in the language on the screen
  useLanguage();
  const entities = useStore(drawing.workshop.store, (state) => state.entities);
  return offeredNetworkKinds(entities, readyNetworkKinds(networkKindNames()));
};
