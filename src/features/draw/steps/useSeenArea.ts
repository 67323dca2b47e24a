import { type CSSProperties, useSyncExternalStore } from 'react';

const onChange = (listener: () => void): (() => void) => {
  const view = window.visualViewport;
  view?.addEventListener('resize', listener);
  view?.addEventListener('scroll', listener);
  return () => {
    view?.removeEventListener('resize', listener);
    view?.removeEventListener('scroll', listener);
  };
};

/** Less than a keyboard takes; whoever zooms with two fingers sees less, but nothing covers the page. */
const LEAST_COVERED = 60;
const UNZOOMED = 1.01;

/** "0 500": what is left of the page above a keyboard that lies over it, from where and how high. */
const seenArea = (): string => {
  const view = window.visualViewport;
  if (!view || view.scale > UNZOOMED || innerHeight - view.height < LEAST_COVERED) return '';
  return `${Math.round(view.offsetTop)} ${Math.round(view.height)}`;
};

/** Keeps a page within what can be seen of it where the keyboard lies over pages and does not shrink them. */
export const useSeenArea = (): { readonly style?: CSSProperties } => {
  const [top, height] = useSyncExternalStore(onChange, seenArea).split(' ');
  if (!height) return {};
  return { style: { position: 'fixed', insetInline: 0, top: `${top}px`, height: `${height}px` } };
};
