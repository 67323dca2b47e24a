/**
 * The style tags that libraries put into the page by themselves, to the letter. Each is admitted by its hash; a changed
 * one is refused by the browser until its new text stands here (tests/browser/injected-styles.test.tsx tells).
 */
export const INJECTED_STYLES = {
  /** Cytoscape, for the element that holds a canvas. */
  cytoscapeContainer: '.__________cytoscape_container { position: relative; }',
  /** react-aria (usePress), for everything that can be pressed. */
  reactAriaPressable:
    '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  /** react-aria (usePreventScroll), on iPhones and iPads while a dialog is open. */
  reactAriaScrollLock: '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
};
