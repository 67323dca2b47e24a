declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
  import type { Component, CSSProperties } from 'react';

  export interface CytoscapeComponentProps {
    readonly elements: ElementDefinition[];
    readonly stylesheet: StylesheetJson;
    readonly cy: (cy: Core) => void;
    readonly className?: string;
    readonly style?: CSSProperties;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly autounselectify?: boolean;
    readonly boxSelectionEnabled?: boolean;
  }

  export default class CytoscapeComponent extends Component<CytoscapeComponentProps> {}
}
