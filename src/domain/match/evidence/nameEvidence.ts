import { type Facet, isBody, isPlace, isWord, type Part, shareKey } from '../names/part';
import { comparePersons, type PersonRelation } from '../names/persons';
import type { FacetSource, NameReading, ReadFacet } from '../names/reading';
import { slipsBetween } from '../names/slips';
import { type Alignment, align } from './align';
import { plainWeight } from './rarity';

/** What two names say about each other, whatever else stands in the workshop. */
export interface NameEvidence extends Alignment {
  readonly a: ReadFacet;
  readonly b: ReadFacet;
  /** How the two are related when both are read as persons; `one`: only one of them is; undefined: neither. */
  readonly persons: PersonRelation | 'one' | undefined;
  /** The same letters, whatever stands between and above them. */
  readonly isSpelling: boolean;
  /** Slips between the two without their spaces, as a share of the longer one's letters; 1: nothing alike. */
  readonly slipShare: number;
  /** `coverageOf` the two by plain weights, before anything is known of the workshop. */
  readonly coverage: number;
  /** Both names are those of known bodies, with nothing beside them, and not of the same. */
  readonly areOtherBodies: boolean;
  /** One is a known body of no place in particular, and the other, which is not it, stands in a place. */
  readonly isLocalOfNational: boolean;
}

/** Of equally good readings, the whole name outweighs what stands in its brackets. */
const COST: Readonly<Record<FacetSource, number>> = { whole: 0, apart: 0.01, aside: 0.15 };

/** What can be read as it stands is read so. */
const SLIP_COST = 0.02;

const totalOf = (parts: readonly Part[]): number => {
  let total = 0;
  for (const part of parts) total += plainWeight(part);
  return total;
};

/** The share of what both names say that they say alike, in [0, 1] by plain weights; 0 when they say nothing. */
export const coverageOf = ({
  a,
  b,
  onlyA,
  onlyB,
}: Pick<NameEvidence, 'a' | 'b' | 'onlyA' | 'onlyB'>): number => {
  const all = totalOf(a.facet.parts) + totalOf(b.facet.parts);
  return all === 0 ? 0 : 1 - (totalOf(onlyA) + totalOf(onlyB)) / all;
};

/** Two readings of two names, laid side by side. */
interface Laid {
  readonly alignment: Alignment;
  readonly a: ReadFacet;
  readonly b: ReadFacet;
  readonly coverage: number;
}

const isStrange = (part: Part): boolean => isWord(part) || part.isAbbreviated;

const hasStrange = ({ parts }: Facet): boolean => {
  for (const part of parts) if (isStrange(part)) return true;
  return false;
};

const shareSome = (a: Facet, b: Facet): boolean => {
  for (const one of a.parts) for (const other of b.parts) if (shareKey(one, other)) return true;
  return false;
};

/** Words that we know on both sides, and none of them the same, are not worth laying side by side. */
const mayMeet = (a: Facet, b: Facet): boolean => hasStrange(a) || hasStrange(b) || shareSome(a, b);

/** What two names say in passing is neither of them: "Lions Kuopio/Puijo", "Lions Kuopio/Pitkälahti". */
const areAsides = (a: ReadFacet, b: ReadFacet): boolean => a.source === 'aside' && b.source === 'aside';

/** What two readings are worth at most, were all they say the same. */
const mostWorth = (a: ReadFacet, b: ReadFacet): number => 1 - COST[a.source] - COST[b.source];

/** The two readings that agree best; of equals the ones named first. */
const bestLaid = (one: NameReading, other: NameReading): Laid | undefined => {
  let best: Laid | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const a of one.facets) {
    for (const b of other.facets) {
      if (mostWorth(a, b) <= most || areAsides(a, b) || !mayMeet(a.facet, b.facet)) continue;
      const alignment = align(a.facet, b.facet);
      const { onlyA, onlyB, slips } = alignment;
      const coverage = coverageOf({ a, b, onlyA, onlyB });
      const worth = coverage - COST[a.source] - COST[b.source] - SLIP_COST * slips.count;
      if (worth <= most) continue;
      most = worth;
      best = { alignment, a, b, coverage };
    }
  }
  return best;
};

/** Keys of the body that a name is, with nothing beside it. */
const bodyOf = ({ facets }: NameReading): readonly string[] | undefined => {
  const [only, another] = facets.find(({ source }) => source === 'whole')?.facet.parts ?? [];
  return only && isBody(only) && !another ? only.keys : undefined;
};

const areOtherBodies = (one: NameReading, other: NameReading): boolean => {
  const [a, b] = [bodyOf(one), bodyOf(other)];
  return a !== undefined && b !== undefined && !a.some((key) => b.includes(key));
};

const isInPlace = ({ facets }: NameReading): boolean => facets.some(({ facet }) => facet.parts.some(isPlace));

const isNational = (reading: NameReading): boolean => bodyOf(reading) !== undefined && !isInPlace(reading);

const isLocalOfNational = (one: NameReading, other: NameReading): boolean =>
  (isNational(one) && bodyOf(other) === undefined && isInPlace(other)) ||
  (isNational(other) && bodyOf(one) === undefined && isInPlace(one));

const personsOf = (one: NameReading, other: NameReading): NameEvidence['persons'] => {
  if (!one.person && !other.person) return undefined;
  return one.person && other.person ? comparePersons(one.person, other.person) : 'one';
};

/** Compares two names; undefined when they have nothing in common. Symmetric but for the sides of what it returns. */
export const nameEvidence = (one: NameReading, other: NameReading): NameEvidence | undefined => {
  const laid = bestLaid(one, other);
  if (!laid) return undefined;
  const { alignment, a, b, coverage } = laid;
  const [lettersA, lettersB] = [a.facet.squeezed, b.facet.squeezed];
  // field by field: to spread the alignment would cost as much as to find it
  return {
    matches: alignment.matches,
    onlyA: alignment.onlyA,
    onlyB: alignment.onlyB,
    slips: alignment.slips,
    initials: alignment.initials,
    acronymLetters: alignment.acronymLetters,
    a,
    b,
    coverage,
    persons: personsOf(one, other),
    areOtherBodies: areOtherBodies(one, other),
    isLocalOfNational: isLocalOfNational(one, other),
    isSpelling: lettersA === lettersB,
    slipShare: slipsBetween(lettersA, lettersB) / Math.max(lettersA.length, lettersB.length),
  };
};
