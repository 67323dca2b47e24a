import { type RefObject, useEffect, useRef } from 'react';

/** The value as of the latest drawing, for listeners that are attached once. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
};
