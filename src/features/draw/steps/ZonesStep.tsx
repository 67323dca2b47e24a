import { useState } from 'react';
import { zonesOf } from '../../../domain/backdrop/geometry';
import type { Actor } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Choice } from '../../../ui/Choice';
import { waitingOn, wordsForOutside } from '../backdrop/WaitingChip';
import { moveActorsTo, zoneHere } from '../backdrop/zones';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { NamePill } from './NamePill';

interface ZonesStepProps {
  readonly drawing: Drawing;
  readonly actors: readonly Actor[];
}

/** ③ Where everybody stands: one zone is chosen, then each tap on a name moves it there. */
export const ZonesStep = ({ drawing, actors }: ZonesStepProps) => {
  const t = useWords('steps');
  const onGround = useWords('backdrop');
  const content = useContent(drawing);
  const zones = zonesOf(content.backdrop);
  const waiting = waitingOn(content).length;
  const [zoneId, setZoneId] = useState<string | undefined>(zones[0]?.id);
  const zone = zones.find(({ id }) => id === zoneId);
  return (
    <section className="steps-list" aria-labelledby="steps-heading">
      <h2 id="steps-heading">{t('zones')}</h2>
      {waiting > 0 ? (
        <p className="tabular">{onGround(wordsForOutside(content), { count: waiting })}</p>
      ) : null}
      <div className="steps-zones">
        <Choice
          label={t('tapZone')}
          options={zones.map(({ id, name }) => ({ value: id, label: name }))}
          value={zoneId}
          onChange={setZoneId}
        />
      </div>
      <ul className="steps-names" data-large>
        {actors.map((actor) => {
          const here = zoneHere(drawing, actor.id);
          return (
            <li key={actor.id}>
              <NamePill
                actor={actor}
                pressed={here !== undefined && here.id === zone?.id}
                beside={here?.name}
                onPress={() => zone && moveActorsTo(drawing, [actor], zone)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
