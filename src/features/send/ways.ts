import type { SendTarget } from '../../domain/sendTo';

/** How a parcel leaves the device. */
export type Way = 'share' | 'mail' | 'page' | 'code' | 'copy' | 'file';

/** What decides which ways there are, and which comes first. */
export interface Circumstances {
  readonly target: SendTarget | undefined;
  /** The device has a share sheet that takes files. */
  readonly sharesFiles: boolean;
  /** A mail to the named address would want a file attached by hand. */
  readonly mailNeedsFile: boolean;
  readonly fitsCodes: boolean;
  readonly fitsLink: boolean;
}

const named = ({ target }: Circumstances): readonly Way[] =>
  target?.type === 'mail' || target?.type === 'page' ? [target.type] : [];

/**
 * The ways that are open, the likeliest first: where the facilitator has asked for the maps, then what needs the least
 * of the user. Attaching a file by hand is more work than sharing it.
 */
export const waysFor = (circumstances: Circumstances): readonly Way[] => {
  const { sharesFiles, mailNeedsFile, fitsCodes, fitsLink } = circumstances;
  const asked = named(circumstances);
  const share: readonly Way[] = sharesFiles ? ['share'] : [];
  const shareIsEasier = asked.includes('mail') && mailNeedsFile;
  return [
    ...(shareIsEasier ? [...share, ...asked] : [...asked, ...share]),
    ...(fitsCodes ? (['code'] as const) : []),
    ...(fitsLink ? (['copy'] as const) : []),
    'file',
  ];
};
