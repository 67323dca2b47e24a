import { fold } from './fold';

/** What a word does in a name, beside meaning something. */
export type Role =
  | 'ordinary'
  | 'municipality'
  | 'region'
  | 'branch'
  | 'unit'
  | 'generic'
  | 'legal'
  | 'stop'
  | 'native'
  | 'person';

export type Language = 'fi' | 'sv' | 'en';

/** One meaning, whatever the language it is said in. */
export interface Concept {
  /** Its first form in the table, folded, with `_` between words. */
  readonly id: string;
  readonly role: Role;
}

/** A word or a phrase of the table with what it says. */
export interface Form {
  /** Folded, with spaces between words. */
  readonly text: string;
  readonly concepts: readonly Concept[];
  readonly languages: readonly Language[];
  readonly isAbbreviation: boolean;
}

/** A line of the table, before its shorthands are looked up. */
interface Line {
  /** Ids of the concepts that a shorthand stands for; undefined when the line is a concept of its own. */
  readonly meaning: readonly string[] | undefined;
  readonly concept: Concept;
  readonly forms: readonly Omit<Form, 'concepts'>[];
}

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['-', 'ordinary'],
  ...(
    ['municipality', 'region', 'branch', 'unit', 'generic', 'legal', 'stop', 'native', 'person'] as const
  ).map((role): [string, Role] => [role, role]),
]);

const ABBREVIATION_SIGN = /\.$/u;

const wordsIn = (column: string): string[] => column.trim().split(/\s+/u).filter(Boolean);

const idOf = (written: string): string => written.replace(ABBREVIATION_SIGN, '');

/** A spelling that two languages share becomes one form of both. */
const formsIn = (columns: readonly string[]): Line['forms'] => {
  const formsByText = new Map<string, Omit<Form, 'concepts'>>();
  columns.forEach((column, at) => {
    const language = LANGUAGES[at];
    if (!language) return;
    for (const written of wordsIn(column)) {
      const text = idOf(written).replaceAll('_', ' ');
      const languages = [...new Set([...(formsByText.get(text)?.languages ?? []), language])];
      formsByText.set(text, { text, languages, isAbbreviation: ABBREVIATION_SIGN.test(written) });
    }
  });
  return [...formsByText.values()];
};

const parseLine = (line: string): Line => {
  const [head = '', ...columns] = line.split('|');
  const [sign = '', ...meaning] = wordsIn(head);
  const role = sign === '=' ? 'ordinary' : ROLES.get(sign);
  const first = columns.flatMap(wordsIn)[0];
  if (!role || first === undefined) throw new Error(`Not a line of concepts: ${line}`);
  return {
    meaning: sign === '=' ? meaning : undefined,
    concept: { id: idOf(first), role },
    forms: formsIn(columns),
  };
};

const conceptsOf = ({ meaning, concept }: Line, conceptsById: ReadonlyMap<string, Concept>) =>
  meaning?.map((id) => {
    const meant = conceptsById.get(id);
    if (!meant) throw new Error(`No concept is called ${id}`);
    return meant;
  }) ?? [concept];

/**
 * All forms of a table of lines `role | Finnish | Swedish | English`; the tables' own head says how they are written.
 * Throws on a line that is none, and on a shorthand for a concept that is not there.
 */
export const parseConcepts = (table: string): readonly Form[] => {
  const lines = fold(table)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parseLine);
  const conceptsById = new Map(
    lines.filter(({ meaning }) => !meaning).map(({ concept }) => [concept.id, concept]),
  );
  return lines.flatMap((line) => {
    const concepts = conceptsOf(line, conceptsById);
    return line.forms.map((form) => ({ ...form, concepts }));
  });
};
