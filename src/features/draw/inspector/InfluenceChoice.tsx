import { useStore } from 'zustand';
import type { Actor } from '../../../domain/entity';
import { workshopInfo } from '../../../domain/select';
import { useWords } from '../../../i18n';
import type { Drawing } from '../drawing';
import { NumberChoice } from './fields';

const INFLUENCE = [0, 1, 2, 3, 4, 5] as const;

/** Whether the exercise is about influence: then it is asked, else it waits where few things are. */
export const useAsksInfluence = (drawing: Drawing): boolean =>
  useStore(drawing.workshop.store, ({ entities }) => workshopInfo(entities)?.asksInfluence ?? false);

/** How much an actor can influence, from 0 to 5, or not said. */
export const InfluenceChoice = ({ drawing, actor }: { readonly drawing: Drawing; readonly actor: Actor }) => {
  const t = useWords('draw');
  return (
    <NumberChoice
      label={t('influence')}
      numbers={INFLUENCE}
      value={actor.influence}
      onChange={(influence) => drawing.set(actor.id, { influence })}
      labelOf={(number) => (number === undefined ? t('influenceNone') : String(number))}
    />
  );
};
