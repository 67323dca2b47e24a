import type { Link, LinkKind } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Choice } from '../../../ui/Choice';
import type { Drawing } from '../drawing';
import { type Facing, faceLink } from '../facing';
import { useContent } from '../hooks';
import { endNames } from '../labels';
import { KindSelect, More, NoteInput, NumberChoice } from './fields';

const STRENGTH = [1, 2, 3] as const;

interface LinkInspectorProps {
  readonly drawing: Drawing;
  readonly link: Link;
  readonly kinds: readonly LinkKind[];
}

/** Everything about one link. */
export const LinkInspector = ({ drawing, link, kinds }: LinkInspectorProps) => {
  const t = useWords('draw');
  const ends = endNames(link, useContent(drawing));
  return (
    <>
      <p className="inspector-title">{t('linkLabel', ends)}</p>
      <KindSelect kinds={kinds} value={link.kind} onChange={(kind) => drawing.set(link.id, { kind })} />
      <NoteInput drawing={drawing} record={link} />
      <More>
        <Choice<Facing>
          label={t('direction')}
          value={link.direction}
          onChange={(facing) => faceLink(drawing, link, facing)}
          options={[
            { value: 'none', label: t('directionNone') },
            { value: 'forward', label: t('directionForward', ends) },
            { value: 'backward', label: t('directionBackward', ends) },
            { value: 'both', label: t('directionBoth') },
          ]}
        />
        <NumberChoice
          label={t('strength')}
          numbers={STRENGTH}
          value={link.strength}
          onChange={(strength) => drawing.set(link.id, { strength })}
          labelOf={(number) => (number === undefined ? t('strengthNone') : t(`strength${number}`))}
        />
      </More>
    </>
  );
};
