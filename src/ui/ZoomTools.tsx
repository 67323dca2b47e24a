import './viewTools.css';
import type { Zoom } from './useZoom';
import { ZoomButtons, type ZoomButtonsProps } from './ZoomButtons';

export interface ZoomToolsProps {
  readonly labels: ZoomButtonsProps['labels'] & { readonly tools: string };
  readonly zoom: Zoom;
}

/** The buttons that bring views closer, in a row. */
export const ZoomTools = ({ labels, zoom: { zoomIn, zoomOut, fit } }: ZoomToolsProps) => (
  <div className="view-tools zoom-row panel" role="toolbar" aria-label={labels.tools}>
    <ZoomButtons labels={labels} onZoomIn={zoomIn} onZoomOut={zoomOut} onFit={fit} />
  </div>
);
