import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { wordAt, writtenName } from '../../../domain/lines';
import { normaliseName } from '../../../domain/match/normalise';
import { withAlikeNames } from '../../../domain/meant';
import { type Completion, complete } from '../../../domain/suggest';
import { useWords } from '../../../i18n';
import { announce } from '../../../ui/toasts';
import { typeOver } from '../../../ui/typeOver';
import type { Drawing } from '../drawing';
import { useContent, useKinds } from '../hooks';
import { useAlike } from '../naming/useAlike';
import type { Offer } from './OfferList';

interface Offers {
  readonly start: number;
  readonly end: number;
  readonly offers: readonly Offer[];
}

/** After the colon of a line that links stands a type: "Liitto – Turku: rah". */
const TYPE_OF_LINK = /[-–—<>=→].*:[ ]*([^:,;–—<>"]*)$/u;

const offerOf = ({ name, alias, actorId }: Completion): Offer => ({
  text: name,
  isOnMap: actorId !== undefined,
  ...(alias === undefined ? {} : { alias }),
});

/** The link's type that the text before the caret may be completed to; undefined where no type is being typed. */
const useTypes = (drawing: Drawing, text: string, caret: number | null): Offers | undefined => {
  const { links: kinds } = useKinds(drawing);
  return useMemo(() => {
    const type = caret === null ? undefined : TYPE_OF_LINK.exec(text.slice(0, caret))?.[1];
    if (caret === null || type === undefined) return undefined;
    const fitting = kinds.filter(({ name }) => normaliseName(name).startsWith(normaliseName(type)));
    const offers = fitting
      .filter(({ name }) => name !== type)
      .map(({ name }) => ({ text: name, isOnMap: false }));
    return offers.length > 0 ? { start: caret - type.length, end: caret, offers } : undefined;
  }, [kinds, text, caret]);
};

/** The names that it may be completed to: those with its letters, after a moment those it means otherwise. */
const useNames = (drawing: Drawing, text: string, caret: number | null): Offers | undefined => {
  const { actors } = useContent(drawing);
  const roster = useStore(drawing.workshop.store, () => drawing.roster());
  const word = useMemo(() => (caret === null ? undefined : wordAt(text, caret)), [text, caret]);
  const typed = word?.typed ?? '';
  const { found, meantByKey } = useAlike(drawing, typed);
  const lettered = useMemo(() => complete(roster, actors, typed), [roster, actors, typed]);
  return useMemo(() => {
    const names = withAlikeNames(lettered, found, meantByKey).filter(({ name }) => name !== typed);
    const offers = names.map((one) => ({ ...offerOf(one), isLater: !lettered.includes(one) }));
    return word && { start: word.start, end: word.end, offers };
  }, [lettered, found, meantByKey, typed, word]);
};

/** What the text before the caret may be completed to. */
const useOffers = (drawing: Drawing, text: string, caret: number | null): Offers | undefined => {
  const types = useTypes(drawing, text, caret);
  const names = useNames(drawing, text, types ? null : caret);
  return types ?? names;
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
