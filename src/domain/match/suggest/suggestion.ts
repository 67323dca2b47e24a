import type { ActorRef } from '../../entity';

/** What speaks for two names meaning the same actor; the words for each are the screens'. */
export type Reason =
  /** A name that the actor list, or an earlier workshop, knows for the other one. */
  | 'alias'
  /** Two names of one body that is known everywhere, as "Kela" and "Kansaneläkelaitos". */
  | 'known-body'
  | 'swedish'
  | 'english'
  | 'acronym'
  | 'abbreviation'
  /** "Turun kaupunki", "Turku": the place alone. */
  | 'short'
  | 'inflection'
  | 'word-order'
  /** Written apart or together, with or without hyphens and marks. */
  | 'spelling'
  | 'typo'
  | 'legal-form'
  /** Said in brackets, or after a comma or a slash. */
  | 'aside'
  | 'same-words'
  | 'initials'
  | 'neighbours';

/** Two classes that were compared, and why they may be the same. */
export interface Tie {
  /** Class ids, a < b in UTF-16 order. */
  readonly a: ActorRef;
  readonly b: ActorRef;
  /** In [0, 1]. */
  readonly probability: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/** Classes that may be one and the same actor. */
export interface SuggestedGroup {
  /** The same for the same classes, whatever else there is. */
  readonly key: string;
  /** Two or more, in UTF-16 order; never two with actors of one map. */
  readonly classIds: readonly ActorRef[];
  /** That all of them are one, in [0, 1]. */
  readonly probability: number;
  /** Near-certain by hard evidence: may be accepted without a second look. */
  readonly preselected: boolean;
  /** Of the ties, the strongest first, each once. */
  readonly reasons: readonly Reason[];
  /** The strongest ties that hold the group together: one fewer than classes. */
  readonly ties: readonly Tie[];
  /** How much a "same" would change the counts: places on maps and links that would newly fall together. */
  readonly impact: number;
}

/** What is proposed beyond the automatic classes. */
export interface Suggestions {
  /** To be accepted together, the ones with most impact first. */
  readonly ticked: readonly SuggestedGroup[];
  /** To be asked one by one, the ones that change the picture most first. */
  readonly asked: readonly SuggestedGroup[];
  /** So many answers reach 95 % of what all answers could change; there the asking may stop. At most `asked.length`. */
  readonly enough: number;
}
