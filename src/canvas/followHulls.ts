import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Network } from '../domain/entity';
import { overlap } from '../domain/layout/hull';
import type { Box } from '../domain/layout/placing';
import { type NetworkHull, networkHull } from '../domain/networks/hulls';
import { mapContent } from '../domain/select';
import { sameItems } from '../domain/value';
import type { Workshop } from '../state/workshop';

/** The hulls of a map by id of the network, in the order of the networks. */
export type HullsById = ReadonlyMap<string, NetworkHull>;

type Card = Box & { readonly id: string };

/** Not `width()`, which asks the whole style: a card's size is in its data. */
const cardOf = (node: NodeSingular): Card => ({
  id: node.id(),
  ...node.position(),
  width: Number(node.data('width')),
  height: Number(node.data('height')),
});

const networksOn = (workshop: Workshop, mapId: string): readonly Network[] =>
  mapContent(workshop.entities(), mapId)?.networks ?? [];

/** Whether the move of an actor concerns a hull: as a member, or as somebody who stands in it, or did. */
const concerns = (hull: NetworkHull | undefined, network: Network, card: Card): boolean =>
  network.members?.includes(card.id) === true ||
  (hull !== undefined &&
    (hull.around.includes(card.id) || overlap(hull.box, card) || overlap(hull.caption, card)));

/**
 * Tells the hulls of a map whenever they change: with the records, and while actors move, once a frame and only what
 * the moved ones concern. Returns how to stop.
 */
export const followHulls = (
  cy: Core,
  workshop: Workshop,
  mapId: string,
  tell: (hulls: HullsById) => void,
): (() => void) => {
  let networks = networksOn(workshop, mapId);
  let hulls: HullsById = new Map();
  let frame = 0;
  let isAll = false;
  const moved = new Set<string>();

  const concerned = (cards: readonly Card[]): ReadonlySet<string> => {
    const movedCards = isAll ? [] : cards.filter(({ id }) => moved.has(id));
    const ids = networks
      .filter((network) => isAll || movedCards.some((card) => concerns(hulls.get(network.id), network, card)))
      .map(({ id }) => id);
    return new Set(ids);
  };

  const redraw = (): void => {
    frame = 0;
    const cards = networks.length > 0 ? cy.nodes().map(cardOf) : [];
    const anew = concerned(cards);
    const next = new Map<string, NetworkHull>();
    const captions = [...hulls.values()].filter(({ id }) => !anew.has(id)).map(({ caption }) => caption);
    for (const [place, network] of networks.entries()) {
      const known = hulls.get(network.id);
      const hull = anew.has(network.id) ? networkHull(network, place, cards, captions) : known;
      if (hull) next.set(network.id, hull);
      if (hull && hull !== known) captions.push(hull.caption);
    }
    isAll = false;
    moved.clear();
    if (anew.size === 0 && next.size === hulls.size) return;
    hulls = next;
    tell(hulls);
  };

  const soon = (): void => {
    frame ||= requestAnimationFrame(redraw);
  };
  const all = (): void => {
    isAll = true;
    soon();
  };
  const onPosition = ({ target }: EventObject): void => {
    if (networks.length === 0) return;
    moved.add(target.id());
    soon();
  };

  const leave = workshop.onCommit(() => {
    const now = networksOn(workshop, mapId);
    if (sameItems(now, networks)) return;
    networks = now;
    all();
  });
  cy.on('position', 'node', onPosition);
  cy.on('add remove data', 'node', all);
  all();
  return () => {
    cancelAnimationFrame(frame);
    cy.off('position', 'node', onPosition);
    cy.off('add remove data', 'node', all);
    leave();
  };
};
