import type * as v from 'valibot';

/**
 * Why a text cannot be read as a workshop file. `where` leads to the spot, as in `maps/3/actors/2/name`:
 * names of fields and places in lists, from 0.
 */
export type ReadProblem =
  /** Without `where`: too long, too deep or too full as a whole. */
  | { readonly type: 'too-big'; readonly where?: string }
  | { readonly type: 'not-json' }
  /** The text ends too early, or holds nothing at all: what an interrupted download leaves. */
  | { readonly type: 'cut-off' }
  | { readonly type: 'not-ours' }
  | { readonly type: 'newer-version'; readonly version: number }
  | { readonly type: 'invalid'; readonly where: string };

const LONGEST_WHERE = 100;

/** What the first thing that did not fit says about the whole. */
export const problemOf = (issue: v.BaseIssue<unknown>): ReadProblem => {
  const path = (issue.path ?? []).map((step) => String(step.key)).join('/');
  const where = path.length > LONGEST_WHERE ? `${path.slice(0, LONGEST_WHERE)}…` : path;
  const isCrowded = issue.type === 'max_length' && Array.isArray(issue.input);
  return isCrowded ? { type: 'too-big', where } : { type: 'invalid', where };
};
