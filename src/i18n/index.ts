import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { en } from './en';
import { fi } from './fi';
import { LOCALES } from './locales';
import { sv } from './sv';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type AppLanguage = (typeof LANGUAGES)[number];

/** How each language calls itself: nobody should have to know another language to find their own. */
export const LANGUAGE_NAMES: Readonly<Record<AppLanguage, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

const STORAGE_KEY = 'yhteiskartta.language';

const isLanguage = (code: string | null | undefined): code is AppLanguage =>
  LANGUAGES.some((language) => language === code);

/** Storage may be refused in private windows: the choice then lives as long as the page. */
const remembered = (): string | null => {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
};

const remember = (language: AppLanguage): void => {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Nothing to tell the user: the language is right until the page is closed.
  }
};

/** The language chosen earlier, else the first of the browser's languages that we speak, else Finnish. */
const firstLanguage = (): AppLanguage => {
  const chosen = remembered();
  if (isLanguage(chosen)) return chosen;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find(isLanguage) ?? 'fi';
};

/** Makes the words available; called once, before anything is shown. */
export const startI18n = (): void => {
  void i18next.init({
    lng: firstLanguage(),
    fallbackLng: 'fi',
    ns: Object.keys(fi),
    defaultNS: 'common',
    resources: { fi, sv, en },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = currentLanguage();
};

export const currentLanguage = (): AppLanguage =>
  isLanguage(i18next.resolvedLanguage) ? i18next.resolvedLanguage : 'fi';

/** Switches the words at once and remembers the choice. */
export const changeLanguage = (language: AppLanguage): void => {
  remember(language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
};

const onLanguage = (listener: () => void): (() => void) => {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
};

/** The language on the screen; the component is drawn again when it changes. */
export const useLanguage = (): AppLanguage => useSyncExternalStore(onLanguage, currentLanguage);

type Namespace = keyof typeof fi;

/** The words of a namespace, in the language on the screen. */
export const useWords = <N extends Namespace>(namespace: N): TFunction<N> => {
  const language = useLanguage();
  return i18next.getFixedT(language, namespace);
};

/** The words outside React: announcements, file names, pictures. */
export const words = <N extends Namespace>(namespace: N): TFunction<N> =>
  i18next.getFixedT(currentLanguage(), namespace);

/** "Turku, Raisio ja Salo" */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[currentLanguage()], { type: 'conjunction' }).format(items);

/** A day and time such as "22.11.2026 klo 9.00"; `iso` is ISO 8601. */
export const dateTime = (iso: string): string =>
  new Intl.DateTimeFormat(LOCALES[currentLanguage()], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );

/** A time of day such as "9.00"; `iso` is ISO 8601. */
export const timeOfDay = (iso: string): string =>
  new Intl.DateTimeFormat(LOCALES[currentLanguage()], { timeStyle: 'short' }).format(new Date(iso));

/** A day such as "22.11.2026". */
export const day = (date: Date): string =>
  new Intl.DateTimeFormat(LOCALES[currentLanguage()], { dateStyle: 'medium' }).format(date);
