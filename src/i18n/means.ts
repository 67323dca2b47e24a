import { useMemo } from 'react';
import { useLanguage } from '.';

/** How means are written: with one decimal, such as "1,4". */
export const useMeans = (): ((mean: number) => string) => {
  const language = useLanguage();
  return useMemo(
    () => new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format,
    [language],
  );
};
