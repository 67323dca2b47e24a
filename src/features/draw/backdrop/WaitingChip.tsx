import { useStore } from 'zustand';
import { placesSaySomething } from '../../../domain/backdrop/waiting';
import type { Actor } from '../../../domain/entity';
import type { MapContent } from '../../../domain/select';
import { useWords } from '../../../i18n';
import { select } from '../../../state/selection';
import { Button } from '../../../ui/Button';
import type { Drawing } from '../drawing';
import { factsOf } from '../facts';
import { useContent } from '../hooks';

/** Those who stand in no zone, on a map where places say something. */
export const waitingOn = (content: MapContent): readonly Actor[] => {
  if (!placesSaySomething(content)) return [];
  const { zoneOf } = factsOf(content);
  return content.actors.filter((actor) => !zoneOf(actor));
};

/** Says how many wait below the ground for a place of their own, and chooses them all. */
export const WaitingChip = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('backdrop');
  const waiting = waitingOn(useContent(drawing));
  const isBusy = useStore(
    drawing.store,
    ({ focus, connecting, naming }) => focus !== null || connecting !== null || naming !== null,
  );
  if (isBusy || waiting.length === 0) return null;
  return (
    <div className="focus-chip panel">
      <span>{t('waiting', { count: waiting.length })}</span>
      <Button
        look="plain"
        onPress={() =>
          select(
            drawing.selection,
            waiting.map(({ id }) => id),
          )
        }
      >
        {t('chooseWaiting')}
      </Button>
    </div>
  );
};
