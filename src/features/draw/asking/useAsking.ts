import { useEffect } from 'react';
import { allMeant, knownOf } from '../../../domain/meant';
import { alikeOffThread } from '../../../workers/matching';
import type { Drawing } from '../drawing';
import { type AskMatcher, startAsking } from './asking';

/** With any name all that is needed to read names is made ready, which takes longer than anybody waits for an answer. */
const ANY_NAME = 'Matti Meikäläinen';

const readAhead = (drawing: Drawing): void => {
  if (drawing.roster().length === 0) return;
  const known = knownOf(allMeant(drawing.roster(), drawing.content().actors));
  // without a worker nothing is asked
  void alikeOffThread(ANY_NAME, known).catch(() => undefined);
};

/** On a map of fewer the eye finds a twin by itself; to read names for the first time takes a phone a second or two. */
const CROWDED = 8;

const askWhereItPays =
  (drawing: Drawing): AskMatcher =>
  (...asked) =>
    drawing.roster().length > 0 || drawing.content().actors.length >= CROWDED
      ? alikeOffThread(...asked)
      : Promise.resolve([]);

/** Asks about names for as long as a map is open for drawing. */
export const useAsking = (drawing: Drawing): void =>
  useEffect(() => {
    readAhead(drawing);
    return startAsking(drawing, askWhereItPays(drawing));
  }, [drawing]);
