import { useEffect } from 'react';
import { words } from '../../../i18n';
import type { Commit } from '../../../state/workshop';
import { announce, timesSpoken } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import { factsOf } from '../facts';
import { actorLabel, linkLabel } from '../labels';
import { tellChange } from './tellChange';

/** Stands before what a step back or forth has changed, while it is taken. */
let opening: string | undefined;

/** Takes a step back or forth and has what it changes told after this word: "Kumottu: Varha lisätty". */
export const tellAs = (word: string, perform: () => void): void => {
  opening = word;
  try {
    perform();
  } finally {
    opening = undefined;
  }
};

/** A choice of a field is read where it is made. */
const SAYS_ITSELF = 'select, input[type=radio], input[type=checkbox], input[type=range]';
const CANVAS = '.canvas-keys';

const focusIsOn = (selector: string): boolean => document.activeElement?.closest(selector) != null;

/** What is typed is heard as it is typed. */
const isTyped = ({ gesture = '' }: Commit): boolean => gesture.startsWith('type:');

/** Fills a silence: says the last of what is given to it once the gesture is over, unless somebody has spoken. */
const createTeller = () => {
  let pending: { text: string; readonly since: number } | undefined;
  const speak = () => {
    if (pending && timesSpoken() === pending.since) announce(pending.text);
    pending = undefined;
  };
  return {
    tell: (text: string) => {
      if (pending) pending.text = text;
      else {
        pending = { text, since: timesSpoken() };
        queueMicrotask(speak);
      }
    },
    isAboutToSpeak: () => pending !== undefined,
  };
};

const toldOf = (drawing: Drawing, commit: Commit, before: ReturnType<Drawing['content']>) => {
  if (commit.origin === 'undo') {
    const told = tellChange(commit.change, { before, after: drawing.content(), kinds: drawing.kinds() });
    return [opening, told].filter(Boolean).join(': ');
  }
  if (commit.origin !== 'user' || isTyped(commit) || focusIsOn(SAYS_ITSELF)) return undefined;
  return tellChange(commit.change, { before, after: drawing.content(), kinds: drawing.kinds() });
};

const tellChosen = (drawing: Drawing): string | undefined => {
  const content = drawing.content();
  const { ids } = drawing.selection.getState();
  const [only, ...others] = ids;
  if (only === undefined) return undefined;
  if (others.length > 0) return words('outline')('severalChosen', { count: ids.size });
  const { actorsById, linksById } = factsOf(content);
  const [actor, link] = [actorsById.get(only), linksById.get(only)];
  if (actor) return actorLabel(actor, content, drawing.kinds().actors);
  const text = content.texts.find(({ id }) => id === only);
  if (text) return words('outline')('theText', { text: text.text });
  return link && linkLabel(link, content, drawing.kinds().links);
};

/** Tells the reader what the user's gestures change on a map, and what is chosen on its canvas. Returns how to stop. */
const startTelling = (drawing: Drawing): (() => void) => {
  const { tell, isAboutToSpeak } = createTeller();
  let before = drawing.content();
  const stopChanges = drawing.workshop.onCommit((commit) => {
    const told = toldOf(drawing, commit, before);
    before = drawing.content();
    if (told) tell(told);
  });
  const stopChoices = drawing.selection.subscribe(() => {
    // in a list the chosen row has the focus and is read by itself
    const told = !isAboutToSpeak() && focusIsOn(CANVAS) ? tellChosen(drawing) : undefined;
    if (told) tell(told);
  });
  return () => {
    stopChanges();
    stopChoices();
  };
};

/** Keeps the reader told of what happens on the map while a screen shows it. */
export const useTelling = (drawing: Drawing): void => useEffect(() => startTelling(drawing), [drawing]);
