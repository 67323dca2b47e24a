import { useStore } from 'zustand';
import { zonesOf } from '../../../domain/backdrop/geometry';
import { placesSaySomething } from '../../../domain/backdrop/waiting';
import type { Actor } from '../../../domain/entity';
import type { MapContent } from '../../../domain/select';
import { useWords } from '../../../i18n';
import { select } from '../../../state/selection';
import { Button } from '../../../ui/Button';
import type { Drawing } from '../drawing';
import { factsOf } from '../facts';
import { useContent } from '../hooks';
import { zoneKind } from './zones';

/** Those who stand in no zone, on a map where places say something. */
export const waitingOn = (content: MapContent): readonly Actor[] => {
  if (!placesSaySomething(content)) return [];
  const { zoneOf } = factsOf(content);
  return content.actors.filter((actor) => !zoneOf(actor));
};

/** Where the app has placed everybody they wait for a place; whoever else stands outside may be meant to. */
export const wordsForOutside = (content: MapContent) => {
  const [zone] = zonesOf(content.backdrop);
  return content.info.autoPlaced || !zone ? 'waiting' : (`outsideOf_${zoneKind(zone)}` as const);
};

/** Says how many stand outside all zones, and chooses them all. */
export const WaitingChip = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('backdrop');
  const content = useContent(drawing);
  const waiting = waitingOn(content);
  const isBusy = useStore(
    drawing.store,
    ({ focus, connecting, naming }) => focus !== null || connecting !== null || naming !== null,
  );
  if (isBusy || waiting.length === 0) return null;
  return (
    <div className="focus-chip panel">
      <span>{t(wordsForOutside(content), { count: waiting.length })}</span>
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
