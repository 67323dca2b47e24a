import { overlap } from '../../../domain/layout/hull';
import type { Point } from '../../../domain/layout/shapes';
import { networkHulls } from '../../../domain/networks/hulls';
import { networkView } from '../../../state/networkView';
import type { Drawing } from '../drawing';
import { openNetwork } from './editing';

/** What a finger may miss a caption by, in model units. */
const SLACK = 8;

/** Opens the network whose name stands at a place on the map; false where there is none. */
export const openNetworkAt = (drawing: Drawing, at: Point): boolean => {
  if (!networkView.getState().shown) return false;
  const { networks } = drawing.content();
  const cards =
    networks.length > 0 ? drawing.placed().map((actor) => ({ ...actor, ...drawing.cardOf(actor) })) : [];
  const touched = { ...at, width: SLACK, height: SLACK };
  const hull = networkHulls(networks, cards).find(({ caption }) => overlap(caption, touched));
  if (!hull) return false;
  openNetwork(drawing, hull.id);
  return true;
};
