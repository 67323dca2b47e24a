import { type ReactNode, useCallback, useRef } from 'react';
import './stage.css';

interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface StageProps {
  /** The picture that fills the page; it is told how to ask how far the panels lie over it. */
  readonly canvas: (insets: () => Insets) => ReactNode;
  /** A small card over the lower edge of the picture. */
  readonly card: ReactNode;
  readonly tools: ReactNode;
  /** Whether the panel in words is there; without it the picture has more room. */
  readonly showsWords: boolean;
  /** The panel that steers what the picture shows. */
  readonly controls: ReactNode;
  /** The panel that says in words what the picture shows. */
  readonly words: ReactNode;
}

const NOT_COVERED: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where there is no room for panels over the picture they stand below it. */
const covered = (stage: Element, controls: Element, words: Element | null): Insets => {
  const room = stage.getBoundingClientRect();
  const left = controls.getBoundingClientRect();
  const right = words?.getBoundingClientRect();
  if (left.top >= room.bottom) return NOT_COVERED;
  return { ...NOT_COVERED, left: left.right - room.left, right: right ? room.right - right.left : 0 };
};

/** A picture as the page, with panels floating at its sides; on narrow screens the panels follow below. */
export const Stage = ({ canvas, card, tools, controls, words, showsWords }: StageProps) => {
  const stageRef = useRef<HTMLDivElement>(null);
  const controlsRef = useRef<HTMLDivElement>(null);
  const wordsRef = useRef<HTMLDivElement>(null);
  const insets = useCallback(
    () =>
      stageRef.current && controlsRef.current
        ? covered(stageRef.current, controlsRef.current, wordsRef.current)
        : NOT_COVERED,
    [],
  );
  return (
    <div className="stage" data-words={showsWords}>
      <div className="stage-picture" ref={stageRef}>
        {canvas(insets)}
        <div className="stage-tools">{tools}</div>
        <div className="stage-card" role="status">
          {card}
        </div>
      </div>
      <div className="stage-controls" ref={controlsRef}>
        {controls}
      </div>
      {showsWords ? (
        <div className="stage-words" ref={wordsRef}>
          {words}
        </div>
      ) : null}
    </div>
  );
};
