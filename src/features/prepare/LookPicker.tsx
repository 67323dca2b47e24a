import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { LINK_COLOURS, LOOKS } from '../../domain/defaults';
import type { ActorKind, LineStyle, LinkKind, Shape } from '../../domain/entity';
import { DEFAULT_COLOUR } from '../../domain/layout/colour';
import { useWords } from '../../i18n';
import { ActorMark, LinkMark } from '../../picture/LegendList';
import { IconButton } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { ColourSwatch } from './Swatch';

const COLOUR_WORDS = {
  '#2B6CB0': 'colour_2B6CB0',
  '#C05F0A': 'colour_C05F0A',
  '#A8326E': 'colour_A8326E',
  '#1F7A4D': 'colour_1F7A4D',
  '#6B4FA0': 'colour_6B4FA0',
  '#8A6D00': 'colour_8A6D00',
  '#0F7C8C': 'colour_0F7C8C',
  '#5B6573': 'colour_5B6573',
  '#8A5A00': 'colour_8A5A00',
} as const;

const SHAPES: readonly Shape[] = LOOKS.map(({ shape }) => shape);
const LINES: readonly LineStyle[] = ['solid', 'dashed', 'dotted'];

const isNamed = (colour: string): colour is keyof typeof COLOUR_WORDS => colour in COLOUR_WORDS;

interface ColourChoiceProps {
  readonly colours: readonly string[];
  readonly colour: string;
  readonly onChange: (colour: string) => void;
}

/** The colours of the palette, and the type's own when it came with another one. */
const ColourChoice = ({ colours, colour, onChange }: ColourChoiceProps) => {
  const t = useWords('prepare');
  const offered = colours.includes(colour) ? colours : [...colours, colour];
  const nameOf = (value: string) => (isNamed(value) ? t(COLOUR_WORDS[value]) : t('colourOwn'));
  return (
    <Choice
      label={t('colour')}
      value={colour}
      onChange={onChange}
      options={offered.map((value) => ({
        value,
        label: nameOf(value),
        icon: <ColourSwatch colour={value} />,
      }))}
    />
  );
};

interface LookButtonProps {
  readonly name: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

const LookButton = ({ name, icon, children }: LookButtonProps) => {
  const t = useWords('prepare');
  const label = t('changeLook', { name: name || t('newKind') });
  return (
    <DialogTrigger>
      <IconButton label={label} icon={icon} />
      <Popover className="look-popover panel" placement="bottom start">
        <Dialog className="look-choices" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

export interface LookPickerProps<K> {
  readonly kind: K;
  readonly onChange: (kind: K) => void;
}

/** Colour and shape of a type of actors, behind a button that shows them. */
export const ActorLook = ({ kind, onChange }: LookPickerProps<ActorKind>) => {
  const t = useWords('prepare');
  const { colour = DEFAULT_COLOUR, shape = 'card' } = kind;
  return (
    <LookButton name={kind.name} icon={<ActorMark colour={colour} shape={shape} />}>
      <ColourChoice
        colours={LOOKS.map((look) => look.colour)}
        colour={colour}
        onChange={(value) => onChange({ ...kind, colour: value })}
      />
      <Choice
        label={t('shape')}
        value={shape}
        onChange={(value) => onChange({ ...kind, shape: value })}
        options={SHAPES.map((value) => ({
          value,
          label: t(`shape_${value}`),
          icon: <ActorMark colour={colour} shape={value} />,
        }))}
      />
    </LookButton>
  );
};

/** Colour and line of a type of links, behind a button that shows them. */
export const LinkLook = ({ kind, onChange }: LookPickerProps<LinkKind>) => {
  const t = useWords('prepare');
  const { colour = DEFAULT_COLOUR, line = 'solid' } = kind;
  return (
    <LookButton name={kind.name} icon={<LinkMark colour={colour} line={line} />}>
      <ColourChoice
        colours={LINK_COLOURS}
        colour={colour}
        onChange={(value) => onChange({ ...kind, colour: value })}
      />
      <Choice
        label={t('line')}
        value={line}
        onChange={(value) => onChange({ ...kind, line: value })}
        options={LINES.map((value) => ({
          value,
          label: t(`line_${value}`),
          icon: <LinkMark colour={colour} line={value} />,
        }))}
      />
    </LookButton>
  );
};
