import type { Core, NodeSingular } from 'cytoscape';
import { distanceAt, growthAt, landmarks, type NamedActor } from '../../domain/layout/landmarks';
import { LANDMARK } from '../landmark';
import { isActor, TEXT_CLASS } from '../rim';
import type { Element } from './internals';
import type { Definition } from './plain';

/** The view must have kept still for so long before names come and go; the picture is painted anew a little later. */
const SETTLED_MS = 70;

/** Which names are seen. */
export interface Names {
  /** Whether an element's words are painted at this distance, as far as they are large enough. */
  readonly isSeen: (element: Element) => boolean;
  /** How many times as large as usual the name of somebody who is still to come is painted; 0: not at all. */
  readonly growthOf: (definitions: readonly Definition[]) => (one: Definition) => number;
  /** Lets names come and go now. */
  readonly settle: () => void;
}

export interface NamesOptions {
  /** Everything that is to come is there. */
  readonly isWhole: () => boolean;
  /** Told when names come or go that nobody else tells of. */
  readonly onChange: () => void;
}

const linesOf = (label: unknown): string[] => String(label).split('\n');

const namedNode = (node: NodeSingular): NamedActor => ({
  id: node.id(),
  ...node.position(),
  lines: linesOf(node.data('label')),
});

const namedDefinition = ({ data, position }: Definition): NamedActor => ({
  id: String(data.id),
  x: position?.x ?? 0,
  y: position?.y ?? 0,
  lines: linesOf(data['label']),
});

const chosenOn = (cy: Core, distance: number): ReadonlySet<string> =>
  landmarks(
    cy.nodes().toArray().filter(isActor).map(namedNode),
    cy.edges().map((edge) => ({ source: edge.data('source'), target: edge.data('target') })),
    distance,
  );

const chosenAmong = (definitions: readonly Definition[], distance: number): ReadonlySet<string> => {
  const isNamed = ({ group, classes }: Definition) => group === 'nodes' && !classes.includes(TEXT_CLASS);
  const links = definitions.filter(({ group }) => group === 'edges');
  return landmarks(
    definitions.filter(isNamed).map(namedDefinition),
    links.map(({ data }) => ({ source: data['source'], target: data['target'] })),
    distance,
  );
};

/** Lets the chosen ones stand out, and nobody else. */
const mark = (cy: Core, distance: number): void => {
  const growth = growthAt(distance);
  const chosen = distance === 0 ? new Set<string>() : chosenOn(cy, distance);
  cy.batch(() => {
    for (const node of cy.nodes(`.${LANDMARK}`).toArray())
      if (!chosen.has(node.id())) node.removeClass(LANDMARK);
    for (const id of chosen) {
      const node = cy.getElementById(id);
      const letters = growth * Number(node.data('letters'));
      if (node.data('grown') !== letters) node.data('grown', letters);
      node.addClass(LANDMARK);
    }
  });
};

/**
 * Thins names out while the view is far out: only those of the most linked actors are shown, larger than usual. They
 * come and go once the view has come to rest, never under the hand.
 */
export const thinNames = (cy: Core, { isWhole, onChange }: NamesOptions): Names => {
  let distance = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(waiting);
    if (cy.destroyed() || !isWhole()) return;
    const before = distance;
    const now = distanceAt(cy.zoom(), before);
    if (now === 0 && before === 0) return;
    if (cy.nodes(':grabbed').nonempty()) return soon();
    distance = now;
    mark(cy, distance);
    if ((distance === 0) !== (before === 0)) onChange();
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(settle, SETTLED_MS);
  };
  cy.on('viewport add remove', soon);
  cy.on('position', 'node', soon);

  return {
    isSeen: (element) =>
      distance === 0 || element.isEdge() || element.hasClass(LANDMARK) || element.hasClass(TEXT_CLASS),
    growthOf: (definitions) => {
      let at = distance;
      let chosen: ReadonlySet<string> | undefined;
      return ({ data, classes }) => {
        const now = distanceAt(cy.zoom(), at);
        if (now !== at) [at, chosen] = [now, undefined];
        if (at === 0 || classes.includes(TEXT_CLASS)) return 1;
        chosen ??= chosenAmong(definitions, at);
        return chosen.has(String(data.id)) ? growthAt(at) : 0;
      };
    },
    settle,
  };
};
