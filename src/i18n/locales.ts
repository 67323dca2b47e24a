/** By whose habits each language writes lists, days and times: those of Finland, and English as it is spelled here. */
export const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;
