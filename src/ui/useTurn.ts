import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const waiting: (() => void)[] = [];
let isTaking = false;

const takeNext = (): void => {
  const take = waiting.shift();
  isTaking = take !== undefined;
  if (!take) return;
  flushSync(take);
  setTimeout(takeNext);
};

/** Everything that waits is done in a task of its own, so that the page answers in between. */
const queue = (take: () => void): void => {
  waiting.push(take);
  if (!isTaking) {
    isTaking = true;
    setTimeout(takeNext);
  }
};

const leave = (take: () => void): void => {
  const place = waiting.indexOf(take);
  if (place >= 0) waiting.splice(place, 1);
};

/** Whether to draw what is costly to draw: once its place has been in sight, one place after the other. */
export const useTurn = (place: RefObject<Element | null>): boolean => {
  const [hasTurn, setTurn] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const take = () => setTurn(true);
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      queue(take);
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      leave(take);
    };
  }, [place]);
  return hasTurn;
};
