import type { NameEvidence } from './nameEvidence';

type LegalForm = 'company' | 'association';

const COMPANY = new Set(['oy', 'oyj', 'ab', 'abp', 'ky', 'tmi', 'ltd', 'inc', 'osk']);
const ASSOCIATION = new Set(['ry', 'rf', 'rs', 'sr']);

const legalFormOf = (forms: readonly string[]): LegalForm | undefined => {
  if (forms.some((form) => COMPANY.has(form))) return 'company';
  return forms.some((form) => ASSOCIATION.has(form)) ? 'association' : undefined;
};

/** What the two names say of their legal forms; undefined where one says nothing. */
export const legalFormsOf = ({ a, b }: Pick<NameEvidence, 'a' | 'b'>) =>
  [legalFormOf(a.facet.legal), legalFormOf(b.facet.legal)] as const;

/** Whether one says that it is a company and the other that it is an association. */
export const areOtherLegalForms = (evidence: Pick<NameEvidence, 'a' | 'b'>): boolean => {
  const [a, b] = legalFormsOf(evidence);
  return a !== undefined && b !== undefined && a !== b;
};
