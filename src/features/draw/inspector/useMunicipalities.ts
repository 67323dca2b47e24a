import { useEffect, useState } from 'react';
import { municipalityOffThread } from '../../../workers/matching';

type Municipalities = typeof import('../../../domain/municipalities');

/** The table of municipalities, which few ask for: undefined until it has come. */
export const useMunicipalities = (): Municipalities | undefined => {
  const [table, setTable] = useState<Municipalities>();
  useEffect(() => {
    // where it does not come, what stands there can still be read in the file
    import('../../../domain/municipalities').then(setTable, () => undefined);
  }, []);
  return table;
};

/** A name is a whole one after this pause. */
const PAUSE_MS = 400;

interface Spoken {
  readonly name: string;
  readonly code: string | undefined;
}

/** Code of the municipality that a name speaks of, found off the main thread; undefined until then, and for none. */
export const useSpokenOf = (name: string | undefined): string | undefined => {
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => {
    if (!name) return undefined;
    let isStale = false;
    const tell = (code: string | undefined) => {
      if (!isStale) setSpoken({ name, code });
    };
    const soon = setTimeout(() => municipalityOffThread(name).then(tell, () => undefined), PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(soon);
    };
  }, [name]);
  return spoken?.name === name ? spoken?.code : undefined;
};
