import { type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from 'react';
import type { Entities } from '../../domain/entity';
import { wordAt, writtenName } from '../../domain/lines';
import { words } from '../../i18n';
import { announce } from '../../ui/toasts';
import { typeOver } from '../../ui/typeOver';
import { knownNames, namesFor } from './suggesting';

/**
 * Names for what is being typed. They are there right after a letter was typed, and only then does Tab take one:
 * whoever moves through the page by key is never held up.
 */
export const useSuggestions = (
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  entities: Entities,
) => {
  const known = useMemo(() => knownNames(entities), [entities]);
  /** Where the caret stood when a letter was typed; null once it went elsewhere. */
  const [caret, setCaret] = useState<number | null>(null);
  const word = caret === null ? undefined : wordAt(text, caret);
  const names = word ? namesFor(word.typed, known, text) : [];
  const [first] = names;

  useEffect(() => {
    if (first) announce(words('paper')('suggested', { name: first }));
  }, [first]);

  const hide = () => setCaret(null);

  const take = (name: string) => {
    hide();
    if (field.current && word) typeOver(field.current, word.start, word.end, writtenName(name));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!first || event.nativeEvent.isComposing || event.shiftKey) return;
    if (event.key === 'Tab') {
      event.preventDefault();
      take(first);
    } else if (event.key === 'Escape') hide();
  };

  const moveTo = (at: number) => setCaret((known) => (known === at ? known : null));

  return { names, take, hide, typeAt: setCaret, moveTo, onKeyDown };
};
