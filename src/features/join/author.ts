import type { Author, AuthorType } from '../../domain/entity';

/** What a drawer says of themselves before the first actor. */
export interface Introduction {
  /** As it was typed; may be empty. */
  readonly name: string;
  /** What the map is known by without a name. */
  readonly label: string;
  readonly mayBeShown: boolean;
  readonly type: AuthorType;
}

/** The author of a map that begins. A name stays hidden unless its bearer lets it be seen; a label gives nobody away. */
export const authorOf = ({ name, label, mayBeShown, type }: Introduction): Author => {
  const typed = name.trim();
  if (!typed) return { type, name: label };
  return { type, name: typed, ...(mayBeShown ? {} : { hidden: true }) };
};
