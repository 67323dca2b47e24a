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
  /** What leads on from here, at the upper edge of the picture. */
  readonly action?: ReactNode;
  /** A row of small things along the lower edge of the page. */
  readonly strip?: ReactNode;
  /** Whether the panel in words is there; without it the picture has more room. */
  readonly showsWords: boolean;
  /** The panel that steers what the picture shows. */
  readonly controls: ReactNode;
  /** The panel that says in words what the picture shows. */
  readonly words: ReactNode;
}

const NOT_COVERED: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where there is no room for panels over the picture they stand below it. */
const covered = (stage: Element, controls: Element, words: Element | null, strip: Element | null): Insets => {
  if (getComputedStyle(controls).position === 'static') return NOT_COVERED;
  const room = stage.getBoundingClientRect();
  const left = controls.getBoundingClientRect();
  const right = words?.getBoundingClientRect();
  const lower = strip?.getBoundingClientRect();
  return {
    ...NOT_COVERED,
    left: left.right - room.left,
    right: right ? room.right - right.left : 0,
    bottom: lower ? room.bottom - lower.top : 0,
  };
};

/** A picture as the page, with panels floating at its sides; on narrow screens the panels follow below. */
export const Stage = ({ canvas, card, tools, action, controls, strip, words, showsWords }: StageProps) => {
  const stageRef = useRef<HTMLDivElement>(null);
  const controlsRef = useRef<HTMLDivElement>(null);
  const wordsRef = useRef<HTMLDivElement>(null);
  const stripRef = useRef<HTMLDivElement>(null);
  const insets = useCallback(
    () =>
      stageRef.current && controlsRef.current
        ? covered(stageRef.current, controlsRef.current, wordsRef.current, stripRef.current)
        : NOT_COVERED,
    [],
  );
  return (
    <div className="stage" data-words={showsWords} data-strip={strip !== undefined}>
      <div className="stage-picture" ref={stageRef}>
        {canvas(insets)}
        {action ? <div className="stage-action">{action}</div> : null}
        <div className="stage-tools">{tools}</div>
        <div className="stage-card" role="status">
          {card}
        </div>
      </div>
      <div className="stage-controls" ref={controlsRef}>
        {controls}
      </div>
      {strip === undefined ? null : (
        <div className="stage-strip" ref={stripRef}>
          {strip}
        </div>
      )}
      {showsWords ? (
        <div className="stage-words" ref={wordsRef}>
          {words}
        </div>
      ) : null}
    </div>
  );
};
