import type { Actor } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Choice } from '../../../ui/Choice';
import type { Drawing } from '../drawing';

interface InfluenceStepProps {
  readonly drawing: Drawing;
  readonly actors: readonly Actor[];
}

const AMOUNTS = ['0', '1', '2', '3', '4', '5'] as const;

/** How much each can influence: one tap a name. */
export const InfluenceStep = ({ drawing, actors }: InfluenceStepProps) => {
  const t = useWords('steps');
  return (
    <section className="steps-list" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{t('influence')}</h2>
      <p>{t('influenceHelp')}</p>
      {actors.map(({ id, name, influence }) => (
        <Choice
          key={id}
          label={name}
          options={AMOUNTS.map((amount) => ({ value: amount, label: amount }))}
          value={AMOUNTS.find((amount) => Number(amount) === influence)}
          onChange={(amount) => drawing.set(id, { influence: Number(amount) })}
        />
      ))}
    </section>
  );
};
