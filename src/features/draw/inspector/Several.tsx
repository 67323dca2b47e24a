import type { Actor, Link } from '../../../domain/entity';
import { amountsIn } from '../../../i18n/amounts';
import { ZoneChoice } from '../backdrop/ZoneChoice';
import type { Drawing } from '../drawing';
import { SharedNetworks } from '../networks/SharedNetworks';

interface SeveralProps {
  readonly drawing: Drawing;
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
}

/** Several things at once: how many they are, where they stand, and which networks the actors share. */
export const Several = ({ drawing, actors, links }: SeveralProps) => (
  <>
    <p>{amountsIn({ actors, links })}</p>
    <ZoneChoice drawing={drawing} actors={actors} />
    {actors.length > 1 ? <SharedNetworks drawing={drawing} actors={actors} /> : null}
  </>
);
