/**
 * While a gesture is ours, the mouse and touch events that follow its pointer events are kept from Cytoscape, and touches
 * from moving the page.
 */
export const swallowWhile = (frame: HTMLElement, isOurs: () => boolean, signal: AbortSignal): void => {
  const swallow = (event: Event) => {
    if (!isOurs()) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };
  const options = { capture: true, signal };
  frame.addEventListener('mousedown', swallow, options);
  frame.addEventListener('touchstart', swallow, { ...options, passive: false });
  frame.addEventListener('touchmove', swallow, { ...options, passive: false });
};
