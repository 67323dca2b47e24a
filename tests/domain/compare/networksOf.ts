import type { Entities, Network } from '../../../src/domain/entity';
import { comparedOf } from '../../../src/domain/merge/view';
import { recordKey } from '../../../src/domain/recordKeys';
import { type WorkshopSketch, workshop } from '../match/workshop';

type NetworkSketch = Partial<Network> & Pick<Network, 'name'>;

/** The records of a workshop with networks on its maps, whose ids are n1, n2, … */
export const withNetworks = (
  sketch: WorkshopSketch,
  networks: Readonly<Record<string, readonly NetworkSketch[]>>,
): Entities =>
  new Map([
    ...workshop(sketch),
    ...Object.entries(networks).flatMap(([mapId, list]) =>
      list.map((network, index): [string, Network] => {
        const id = `n${index + 1}`;
        return [recordKey(mapId, id), { is: 'network', id, ...network }];
      }),
    ),
  ]);

/** The same, counted. */
export const comparedWith = (...sketch: Parameters<typeof withNetworks>) =>
  comparedOf(withNetworks(...sketch));
