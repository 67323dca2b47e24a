import './entry.css';
import { PencilLine } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CanvasView } from '../../../canvas/view';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import type { Drawing } from '../drawing';
import { useOnPhone } from '../viewChoice';
import { LineField, type LineRequest } from './LineField';
import { PasteDialog } from './PasteDialog';
import { isSeveralLines } from './pasted';

export interface LineEntryProps {
  readonly drawing: Drawing;
  readonly view: CanvasView | null;
}

const isForTyping = (drawing: Drawing): boolean =>
  drawing.content().actors.length === 0 &&
  document.activeElement === document.body &&
  matchMedia('(pointer: fine)').matches;

/** The line at the bottom in which actors and links are written; on a phone a button until it is wanted. */
export const LineEntry = ({ drawing, view }: LineEntryProps) => {
  const t = useWords('entry');
  const onPhone = useOnPhone();
  const request = useStore(drawing.store, (state) => state.line);
  const [pasted, setPasted] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  // whoever has a keyboard at hand begins an empty map by typing
  const [begun, setBegun] = useState<LineRequest | null>(() => (isForTyping(drawing) ? { text: '' } : null));
  const frame = useRef<HTMLDivElement>(null);

  const begin = useCallback((asked: LineRequest) => {
    if (isSeveralLines(asked.text)) setPasted(asked.text);
    else {
      setBegun(asked);
      setUnfolded(true);
    }
  }, []);
  useEffect(() => {
    if (!request) return;
    drawing.store.setState({ line: null });
    begin(request);
  }, [request, drawing, begin]);

  const toCanvas = () => {
    setUnfolded(false);
    const stage = frame.current?.closest('.draw-stage');
    stage?.querySelector<HTMLElement>('.canvas-keys')?.focus({ preventScroll: true });
  };
  const folded = onPhone && !unfolded;
  return (
    <div ref={frame} className="line-entry panel" data-folded={folded || undefined}>
      {folded ? (
        <Button onPress={() => begin({ text: '' })}>
          <PencilLine {...ICON} />
          {t('write')}
        </Button>
      ) : (
        <LineField
          drawing={drawing}
          view={view}
          request={begun}
          onPasted={setPasted}
          onLeave={toCanvas}
          onAbandoned={() => setUnfolded(false)}
        />
      )}
      {pasted === null ? null : (
        <PasteDialog drawing={drawing} view={view} text={pasted} onClose={() => setPasted(null)} />
      )}
    </div>
  );
};
