const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Whole seconds as a clock counts them: up while there is time left, down once it is over. */
export const wholeSeconds = (ms: number): number => (ms > 0 ? Math.ceil(ms / 1000) : -Math.floor(-ms / 1000));

const two = (value: number): string => String(value).padStart(2, '0');

/** "9:05", "1:15:00"; what goes beyond the time with a plus: "+0:40". */
export const clockFace = (seconds: number): string => {
  const all = Math.abs(seconds);
  const minutes = Math.floor(all / MINUTE);
  const face =
    all < HOUR
      ? `${minutes}:${two(all % MINUTE)}`
      : `${Math.floor(all / HOUR)}:${two(minutes % MINUTE)}:${two(all % MINUTE)}`;
  return seconds < 0 ? `+${face}` : face;
};
