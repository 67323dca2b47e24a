import type { Merged } from '../../../canvas/useMerged';
import type { Focus } from '../useFocus';
import { MapCard } from './MapCard';
import { WhoCard } from './WhoCard';

export interface FocusCardProps {
  readonly focus: Focus;
  readonly merged: Merged;
}

/** What is said of what is looked at: of what is pointed at, else of what was chosen. A point speaks for itself. */
export const FocusCard = ({ focus: { pointed, chosen, kept }, merged }: FocusCardProps) => {
  const thing =
    merged.things.get(pointed ?? '') ?? (chosen?.is === 'thing' ? merged.things.get(chosen.id) : undefined);
  if (thing) return <WhoCard thing={thing} merged={merged} />;
  return chosen?.is === 'map' && kept ? <MapCard mapId={chosen.id} drawn={kept} merged={merged} /> : null;
};
