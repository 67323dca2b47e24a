/** Who decided something, as `by` of a decision says it. */
export interface Decider {
  /** As they call themselves on their device; empty when they have not said. */
  readonly name: string;
  /** Tells their device from every other, so that two who go by one name stay two; empty in files of other makers. */
  readonly device: string;
}

const WITH_DEVICE = /^(?:(.*) )?#([A-Z0-9]{4,8})$/su;

/** `Maija #4K7Q`, or `#4K7Q` for whoever has not said a name: neutral, whatever language it is read in. */
export const writeDecider = ({ name, device }: Decider): string =>
  [name, ...(device ? [`#${device}`] : [])].filter((part) => part !== '').join(' ');

/** What `by` says; whatever has no device's mark at its end is a name. */
export const readDecider = (by: string): Decider => {
  const [, name = '', device] = WITH_DEVICE.exec(by) ?? [];
  return device === undefined ? { name: by, device: '' } : { name, device };
};
