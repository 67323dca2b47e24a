import { zonesOf } from '../../../domain/backdrop/geometry';
import type { Actor } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { SelectField } from '../../../ui/Field';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { moveActorsTo, zoneHere, zoneKind } from './zones';

export interface ZoneChoiceProps {
  readonly drawing: Drawing;
  readonly actors: readonly Actor[];
}

/** In which zone the actors stand; choosing another moves them there. */
export const ZoneChoice = ({ drawing, actors }: ZoneChoiceProps) => {
  const t = useWords('backdrop');
  const zones = zonesOf(useContent(drawing).backdrop);
  const [first] = zones;
  if (!first || actors.length === 0) return null;
  const [here, ...others] = new Set(actors.map(({ id }) => zoneHere(drawing, id)?.id));
  const isMixed = others.length > 0;
  return (
    <SelectField
      label={t(`kind_${zoneKind(first)}`)}
      value={isMixed ? '' : (here ?? '')}
      onChange={({ target }) => {
        const zone = zones.find(({ id }) => id === target.value);
        if (zone) moveActorsTo(drawing, actors, zone);
      }}
    >
      {isMixed || here === undefined ? <option value="">{t(isMixed ? 'mixed' : 'outside')}</option> : null}
      {zones.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
};
