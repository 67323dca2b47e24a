import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { wordAt, writtenName } from '../../../domain/lines';
import { normaliseName } from '../../../domain/match/normalise';
import { complete } from '../../../domain/suggest';
import { useWords } from '../../../i18n';
import { announce } from '../../../ui/toasts';
import { typeOver } from '../../../ui/typeOver';
import type { Drawing } from '../drawing';
import { useContent, useKinds } from '../hooks';
import type { Offer } from './OfferList';

interface Offers {
  readonly start: number;
  readonly end: number;
  readonly offers: readonly Offer[];
}

/** After the colon of a line that links stands a type: "Liitto – Turku: rah". */
const TYPE_OF_LINK = /[-–—<>=→].*:[ ]*([^:,;–—<>"]*)$/u;

/** What the text before the caret may be completed to. */
const useOffers = (drawing: Drawing, text: string, caret: number | null): Offers | undefined => {
  const { actors } = useContent(drawing);
  const roster = useStore(drawing.workshop.store, () => drawing.roster());
  const { links: kinds } = useKinds(drawing);
  return useMemo(() => {
    if (caret === null) return undefined;
    const type = TYPE_OF_LINK.exec(text.slice(0, caret))?.[1];
    if (type !== undefined) {
      const fitting = kinds.filter(({ name }) => normaliseName(name).startsWith(normaliseName(type)));
      const offers = fitting
        .filter(({ name }) => name !== type)
        .map(({ name }) => ({ text: name, isOnMap: false }));
      if (offers.length > 0) return { start: caret - type.length, end: caret, offers };
    }
    const word = wordAt(text, caret);
    if (!word) return undefined;
    const fitting = complete(roster, actors, word.typed).filter(({ name }) => name !== word.typed);
    const offers = fitting.map(({ name, alias, actorId }) => ({
      text: name,
      isOnMap: actorId !== undefined,
      ...(alias === undefined ? {} : { alias }),
    }));
    return { start: word.start, end: word.end, offers };
  }, [actors, roster, kinds, text, caret]);
};

const NONE: readonly Offer[] = [];

/** Names and types for what is being typed in the line; they are there right after a letter was typed. */
export const useCompletion = (drawing: Drawing, field: RefObject<HTMLInputElement | null>, text: string) => {
  const t = useWords('entry');
  /** Where the caret stood when a letter was typed; null once it went elsewhere. */
  const [caret, setCaret] = useState<number | null>(null);
  const found = useOffers(drawing, text, caret);
  const offers = found?.offers ?? NONE;
  const told = offers.length > 0 ? t('offersFound', { count: offers.length }) : '';
  useEffect(() => {
    if (told) announce(told);
  }, [told]);

  const hide = () => setCaret(null);
  const take = (index: number) => {
    const offer = offers[index];
    if (!field.current || !found || !offer) return;
    typeOver(field.current, found.start, found.end, writtenName(offer.text));
    hide();
  };
  return { offers, take, hide, typedAt: setCaret, movedTo: (at: number) => caret !== at && hide() };
};
