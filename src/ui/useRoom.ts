import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width and height of an element, in px; undefined until it stands on the page. */
export const useRoom = (
  ref: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | undefined => {
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number }>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return room;
};
