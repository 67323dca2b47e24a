import { addTo } from '../lists';
import type { Form, Language } from './conceptTable';
import { type InflectedForm, LONGEST_ENDING } from './inflection';

/** The form that a folded word or phrase is, or is inflected from; with a language, only as that language says it. */
export type FormFinder = (text: string, language?: Language) => Form | undefined;

interface Stem {
  readonly form: Form;
  readonly language: Language;
  readonly endings: ReadonlySet<string>;
}

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

/** Stems in an order that does not hang on the table's. */
const byLanguageAndText = (a: Stem, b: Stem): number =>
  LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language) || (a.form.text < b.form.text ? -1 : 1);

const stemsIn = (forms: readonly InflectedForm[]): ReadonlyMap<string, readonly Stem[]> => {
  const stemsByText = new Map<string, Stem[]>();
  for (const { form, language, inflections } of forms) {
    for (const { stems, endings } of inflections) {
      for (const text of stems) addTo(stemsByText, text, { form, language, endings });
    }
  }
  for (const stems of stemsByText.values()) stems.sort(byLanguageAndText);
  return stemsByText;
};

const isInflected = ({ form }: InflectedForm): boolean => form.concepts[0]?.role !== 'stop';

/** Finds forms as they are listed, else by the shortest ending that makes the text one of them. */
export const createFormFinder = (forms: readonly InflectedForm[]): FormFinder => {
  const formsByText = new Map(forms.map(({ form }) => [form.text, form]));
  const stemsByText = stemsIn(forms.filter(isInflected));

  const inflected = (text: string, language?: Language): Form | undefined => {
    for (let length = 1; length <= LONGEST_ENDING && length < text.length; length += 1) {
      const ending = text.slice(-length);
      const found = stemsByText
        .get(text.slice(0, -length))
        ?.find((stem) => (!language || stem.language === language) && stem.endings.has(ending));
      if (found) return { ...found.form, languages: [found.language] };
    }
    return undefined;
  };

  return (text, language) => {
    const listed = formsByText.get(text);
    if (listed && (!language || listed.languages.includes(language))) return listed;
    return inflected(text, language);
  };
};
