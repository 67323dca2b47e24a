import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Slide } from '../../../domain/show/slides';
import { useWords } from '../../../i18n';

export interface ShowBarProps {
  readonly slides: readonly Slide[];
  readonly place: number;
  /** What a slide shows, in a word or a sentence. */
  readonly nameOf: (slide: Slide) => string;
  readonly onGoTo: (place: number) => void;
  readonly onEnd: () => void;
}

const LARGE = { size: 28, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** On a narrow screen there are more marks than room. */
const bringIntoSight = (mark: HTMLElement | null): void =>
  mark?.scrollIntoView({ block: 'nearest', inline: 'center' });

interface MarksProps extends Omit<ShowBarProps, 'onEnd'> {}

/** A mark for each slide: where we are, and the way to any other. */
const Marks = ({ slides, place, nameOf, onGoTo }: MarksProps) => {
  const t = useWords('show');
  return (
    <ol className="show-marks" aria-label={t('slides')}>
      {slides.map((slide, index) => (
        <li key={slide.id}>
          {/* what has the focus takes Enter and Space for itself: a press by hand leaves it where it was */}
          <Button
            className="show-mark"
            preventFocusOnPress
            aria-label={t('placed', { place: index + 1, all: slides.length, what: nameOf(slide) })}
            {...(index === place ? { 'aria-current': 'step' as const, ref: bringIntoSight } : {})}
            onPress={() => onGoTo(index)}
          />
        </li>
      ))}
    </ol>
  );
};

/** The ways on and back, and out, at the lower edge: there for who needs them, quiet for who looks at the slide. */
export const ShowBar = ({ onEnd, ...marks }: ShowBarProps) => {
  const t = useWords('show');
  const { slides, place, onGoTo } = marks;
  return (
    <div className="show-bar">
      <Button className="show-way" preventFocusOnPress aria-label={t('end')} onPress={onEnd}>
        <X {...LARGE} />
      </Button>
      <Marks {...marks} />
      <span className="show-place tabular" aria-hidden="true">
        {t('place', { place: place + 1, all: slides.length })}
      </span>
      <Button
        className="show-way"
        preventFocusOnPress
        isDisabled={place === 0}
        aria-label={t('back')}
        onPress={() => onGoTo(place - 1)}
      >
        <ChevronLeft {...LARGE} />
      </Button>
      <Button
        className="show-way"
        preventFocusOnPress
        isDisabled={place === slides.length - 1}
        aria-label={t('next')}
        onPress={() => onGoTo(place + 1)}
      >
        <ChevronRight {...LARGE} />
      </Button>
    </div>
  );
};
