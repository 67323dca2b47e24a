import { type Facet, type Part, shareKey } from '../names/part';
import { comparePersons, type PersonRelation } from '../names/persons';
import type { FacetSource, NameReading, ReadFacet } from '../names/reading';
import { slipsBetween } from '../names/slips';
import { type Alignment, align } from './align';
import { plainWeight } from './rarity';

/** What two names say about each other, whatever else stands in the workshop. */
export interface NameEvidence extends Alignment {
  readonly a: ReadFacet;
  readonly b: ReadFacet;
  readonly persons: PersonRelation | 'one' | undefined;
  /** The same letters, whatever stands between and above them. */
  readonly isSpelling: boolean;
  /** Slips between the two without their spaces, as a share of the longer one's letters; 1: nothing alike. */
  readonly slipShare: number;
  /** In [0, 1], before anything is known of the workshop. */
  readonly coverage: number;
  /** Both names are those of known bodies, and of two. */
  readonly areOtherBodies: boolean;
}

/** Of equally good readings, the whole name outweighs what stands in its brackets. */
const COST: Readonly<Record<FacetSource, number>> = { whole: 0, apart: 0.01, aside: 0.15 };

/** What can be read as it stands is read so. */
const SLIP_COST = 0.02;

const totalOf = (parts: readonly Part[], weight: (part: Part) => number): number => {
  let total = 0;
  for (const part of parts) total += weight(part);
  return total;
};

/** The share of what both names say that they say alike, in [0, 1]. */
export const coverageOf = (
  { a, b, onlyA, onlyB }: Pick<Laid, 'a' | 'b' | 'onlyA' | 'onlyB'>,
  weight: (part: Part) => number = plainWeight,
): number => {
  const all = totalOf(a.facet.parts, weight) + totalOf(b.facet.parts, weight);
  return all === 0 ? 0 : 1 - (totalOf(onlyA, weight) + totalOf(onlyB, weight)) / all;
};

/** Two readings of two names, laid side by side. */
interface Laid extends Alignment {
  readonly a: ReadFacet;
  readonly b: ReadFacet;
  readonly coverage: number;
}

const isStrange = ({ kind, isAbbreviated }: Part): boolean => kind === 'word' || isAbbreviated;

/** Words that we know on both sides, and none of them the same, are not worth laying side by side. */
const mayMeet = (a: Facet, b: Facet): boolean =>
  a.parts.some(isStrange) ||
  b.parts.some(isStrange) ||
  a.parts.some((one) => b.parts.some((other) => shareKey(one, other)));

/** The two readings that agree best; of equals the ones named first. */
const bestLaid = (one: NameReading, other: NameReading): Laid | undefined => {
  let best: Laid | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const a of one.facets) {
    for (const b of other.facets) {
      if (!mayMeet(a.facet, b.facet)) continue;
      const alignment = align(a.facet, b.facet);
      const { onlyA, onlyB, slips } = alignment;
      const coverage = coverageOf({ a, b, onlyA, onlyB });
      const worth = coverage - COST[a.source] - COST[b.source] - SLIP_COST * slips.count;
      if (worth <= most) continue;
      most = worth;
      best = { ...alignment, a, b, coverage };
    }
  }
  return best;
};

/** Keys of the body that a name is, with nothing beside it. */
const bodyOf = ({ facets }: NameReading): readonly string[] | undefined => {
  const [only, another] = facets.find(({ source }) => source === 'whole')?.facet.parts ?? [];
  return only?.kind === 'body' && !another ? only.keys : undefined;
};

const areOtherBodies = (one: NameReading, other: NameReading): boolean => {
  const [a, b] = [bodyOf(one), bodyOf(other)];
  return a !== undefined && b !== undefined && !a.some((key) => b.includes(key));
};

const personsOf = (one: NameReading, other: NameReading): NameEvidence['persons'] => {
  if (!one.person && !other.person) return undefined;
  return one.person && other.person ? comparePersons(one.person, other.person) : 'one';
};

/** Compares two names; undefined when they have nothing in common. Symmetric but for the sides of what it returns. */
export const nameEvidence = (one: NameReading, other: NameReading): NameEvidence | undefined => {
  const laid = bestLaid(one, other);
  if (!laid) return undefined;
  const [a, b] = [laid.a.facet.squeezed, laid.b.facet.squeezed];
  return {
    ...laid,
    persons: personsOf(one, other),
    areOtherBodies: areOtherBodies(one, other),
    isSpelling: a === b,
    slipShare: slipsBetween(a, b) / Math.max(a.length, b.length),
  };
};
