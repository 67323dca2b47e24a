import './arranging.css';
import { useStore } from 'zustand';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { stopFocus } from './focusing';

/** Says whom the rest of the map is dimmed for, and ends it. */
export const FocusChip = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('tidying');
  const focus = useStore(drawing.store, (state) => state.focus);
  const { actors } = useContent(drawing);
  const actor = actors.find(({ id }) => id === focus);
  if (!actor) return null;
  return (
    <div className="focus-chip panel">
      <span>{t('focusOn', { name: actor.name })}</span>
      <Button look="plain" onPress={() => stopFocus(drawing)}>
        {t('stop')}
      </Button>
    </div>
  );
};
