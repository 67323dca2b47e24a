import { useMemo } from 'react';
import { MAX_LINK_LENGTH } from '../../domain/code/links';
import { workshopInfo } from '../../domain/select';
import { type SendTarget, sendTarget } from '../../domain/sendTo';
import type { OpenWorkshop } from '../../state/library';
import { appAddress } from '../../state/route';
import { canShareFiles } from '../../storage/share';
import { codesOf } from './codes';
import { fileOf } from './handOver';
import { letterOf } from './letter';
import { type Matter, mapParcel } from './parcel';
import { type Way, waysFor } from './ways';

/** What the stamps of sending add to a link, generously. */
const STAMPS_LETTERS = 160;

/** The ways that are open to a map as it stands, and where its workshop would like to get it. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly target: SendTarget | undefined;
}

/** A withdrawal fits everywhere; a map by its size. */
const sizeOf = ({ workshop }: OpenWorkshop, mapId: string, matter: Matter, to: string) => {
  if (matter === 'withdrawal') return { mailNeedsFile: false, fitsCodes: true, fitsLink: true };
  const draft = mapParcel(workshop.entities(), mapId, appAddress());
  const parcel = { ...draft, link: draft.link + ' '.repeat(STAMPS_LETTERS) };
  return {
    mailNeedsFile: letterOf(parcel, to, fileOf(parcel)).needsFile,
    fitsCodes: codesOf(parcel.link).length > 0,
    fitsLink: parcel.link.length <= MAX_LINK_LENGTH,
  };
};

/** Finds the ways once for each opening: they must not change under the finger. */
export const useWays = (open: OpenWorkshop, mapId: string, matter: Matter, isSharingBroken: boolean): Ways =>
  useMemo(() => {
    const target = sendTarget(workshopInfo(open.workshop.entities())?.sendTo);
    const to = target?.type === 'mail' ? target.address : '';
    const sharesFiles = !isSharingBroken && canShareFiles();
    return { target, ways: waysFor({ target, sharesFiles, ...sizeOf(open, mapId, matter, to) }) };
  }, [open, mapId, matter, isSharingBroken]);
