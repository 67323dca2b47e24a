import type { Slide } from '../../../domain/show/slides';
import { OverlaySlide } from '../slides/OverlaySlide';
import { PointSlide } from '../slides/PointSlide';
import { QuestionSlide } from '../slides/QuestionSlide';
import { SharedSlide } from '../slides/SharedSlide';
import { WallSlide } from '../slides/WallSlide';
import type { Show } from '../useShow';

export interface SlideViewProps {
  readonly slide: Slide;
  readonly show: Show;
  /** Of an overlay: how many must have drawn what stands out. */
  readonly k: number;
  readonly onK: (k: number) => void;
}

/** What is on the screen. */
export const SlideView = ({ slide, show, k, onK }: SlideViewProps) => {
  const { merged, maps, points, thresholds } = show;
  if (slide.view === 'question') return <QuestionSlide show={show} />;
  if (!merged || !thresholds) return null;
  switch (slide.view) {
    case 'wall':
      return <WallSlide merged={merged} maps={maps} />;
    case 'overlay':
      return <OverlaySlide merged={merged} k={k} onK={onK} />;
    case 'points':
      return (
        <PointSlide merged={merged} maps={maps} point={points?.find(({ key }) => key === slide.point)} />
      );
    case 'shared':
      return <SharedSlide merged={merged} thresholds={thresholds} />;
  }
};
