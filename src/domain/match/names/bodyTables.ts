import associations from '../tables/bodies-associations.txt?raw';
import business from '../tables/bodies-business.txt?raw';
import education from '../tables/bodies-education.txt?raw';
import regional from '../tables/bodies-regional.txt?raw';
import state from '../tables/bodies-state.txt?raw';
import { wordsOf } from './words';

/** `ab`: an abbreviation, or a short name that means much else too; `nn`: a brand, the same in every language. */
export type BodyCode = 'fi' | 'sv' | 'en' | 'ab' | 'nn';

export interface BodyName {
  /** As it is written in the table. */
  readonly text: string;
  readonly code: BodyCode;
}

/** An institution, association or company that is known by name. */
export interface Body {
  /** The folded words of its canonical name. */
  readonly id: string;
  /** The canonical one first. */
  readonly names: readonly BodyName[];
}

const isCode = (text: string): text is BodyCode => ['fi', 'sv', 'en', 'ab', 'nn'].includes(text);

const nameOf = (field: string): BodyName => {
  const space = field.indexOf(' ');
  const code = field.slice(0, space);
  if (!isCode(code)) throw new Error(`A name needs a code before it: "${field}"`);
  return { code, text: field.slice(space + 1) };
};

const bodyOf = (line: string): Body => {
  const names = line.split(';').map((field) => nameOf(field.trim()));
  return { id: wordsOf(names[0]?.text ?? '').join(' '), names };
};

/** The bodies of a table, one a line: `fi Name; sv Namn; ab N`. Throws where a name has no code. */
export const readBodies = (table: string): readonly Body[] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(bodyOf);

/** All that the tables of the app hold. */
export const readBodyTables = (): readonly Body[] =>
  [state, regional, education, business, associations].flatMap(readBodies);
