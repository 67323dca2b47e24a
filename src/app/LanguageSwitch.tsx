import { changeLanguage, LANGUAGE_NAMES, LANGUAGES, useLanguage, useWords } from '../i18n';

/** The three languages, all in sight: nobody has to know one to find another. */
export const LanguageSwitch = () => {
  const t = useWords('common');
  const current = useLanguage();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t('language')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          title={LANGUAGE_NAMES[language]}
          aria-label={LANGUAGE_NAMES[language]}
          aria-pressed={language === current}
          onClick={() => changeLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
};
