import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { middleOf, type Thing } from '../domain/merge/things';
import type { CanvasView } from './view';

/** What the stage asks of its picture, whatever draws it. */
export type StageView = Pick<CanvasView, 'zoomIn' | 'zoomOut' | 'fit' | 'reveal'>;

/** A canvas of many maps with the same in words beside it. */
export interface Stage {
  readonly showsWords: boolean;
  /** For the canvas, when it is there. */
  readonly onReady: (view: StageView) => void;
  /** Brings a thing into sight. */
  readonly reveal: (thing: Thing | undefined) => void;
  /** Brings everything into sight. */
  readonly showAll: () => void;
  /** What the tools at the canvas's edge do. */
  readonly tools: {
    readonly onZoomIn: () => void;
    readonly onZoomOut: () => void;
    readonly onFit: () => void;
    readonly showsWords: boolean;
    readonly onToggleWords: () => void;
  };
}

/** How much of the canvas is in sight, and whether it is told in words beside it. */
export const useStage = (): Stage => {
  const [view, setView] = useState<StageView | null>(null);
  const [showsWords, setShowsWords] = useState(true);
  const reveal = useCallback(
    (thing: Thing | undefined) => {
      if (thing) view?.reveal(middleOf(thing));
    },
    [view],
  );
  const showAll = useCallback(() => view?.fit(), [view]);
  const onToggleWords = () => {
    flushSync(() => setShowsWords(!showsWords));
    // the room is only known once the panel has come or gone
    view?.fit();
  };
  return {
    showsWords,
    onReady: setView,
    reveal,
    showAll,
    tools: {
      onZoomIn: () => view?.zoomIn(),
      onZoomOut: () => view?.zoomOut(),
      onFit: showAll,
      showsWords,
      onToggleWords,
    },
  };
};
