import { useEffect } from 'react';
import { allMeant, knownOf } from '../../../domain/meant';
import { alikeOffThread } from '../../../workers/matching';
import type { Drawing } from '../drawing';
import { startAsking } from './asking';

/** With any name all that is needed to read names is made ready, which takes longer than anybody waits for an answer. */
const ANY_NAME = 'Matti Meikäläinen';

const readAhead = (drawing: Drawing): void => {
  const known = knownOf(allMeant(drawing.roster(), drawing.content().actors));
  // without a worker nothing is asked
  void alikeOffThread(ANY_NAME, known).catch(() => undefined);
};

/** Asks about names for as long as a map is open for drawing. */
export const useAsking = (drawing: Drawing): void =>
  useEffect(() => {
    readAhead(drawing);
    return startAsking(drawing, alikeOffThread);
  }, [drawing]);
