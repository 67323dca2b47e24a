import './suggestions.css';
import { useEffect, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { RosterEntry } from '../../../domain/entity';
import { withAlikeEntries } from '../../../domain/meant';
import { type Suggestion, suggest } from '../../../domain/suggest';
import { useWords } from '../../../i18n';
import { announce } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { useAlike } from './useAlike';

/**
 * The known actors that what is being typed may mean: at once those with its letters, after a moment those it means
 * otherwise. How many there are is read aloud.
 */
export const useSuggestions = (drawing: Drawing, typed: string): readonly Suggestion[] => {
  const t = useWords('steps');
  const roster = useStore(drawing.workshop.store, () => drawing.roster());
  const { actors } = useContent(drawing);
  const { found: alike, meantByKey } = useAlike(drawing, typed);
  const lettered = useMemo(() => suggest(roster, actors, typed), [roster, actors, typed]);
  const found = useMemo(() => withAlikeEntries(lettered, alike, meantByKey), [lettered, alike, meantByKey]);
  const told = found.length > 0 ? t('suggestionsFound', { count: found.length }) : '';
  useEffect(() => {
    if (told) announce(told);
  }, [told]);
  return found;
};

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly onPick: (entry: RosterEntry) => void;
}

/** Known actors beside the field in which a name is typed; the field keeps the focus, and a phone its keyboard. */
export const Suggestions = ({ suggestions, onPick }: SuggestionsProps) => {
  const t = useWords('steps');
  if (suggestions.length === 0) return null;
  return (
    <ul
      className="suggestions"
      aria-label={t('suggestions')}
      onPointerDown={(event) => event.preventDefault()}
    >
      {suggestions.map(({ entry, alias }) => (
        <li key={entry.id}>
          <Button className="suggestion" preventFocusOnPress onPress={() => onPick(entry)}>
            {entry.name}
            {alias ? <span className="suggestion-alias"> ({alias})</span> : null}
          </Button>
        </li>
      ))}
    </ul>
  );
};
