import { claimMap } from '../../domain/device';
import { sendMap, withdrawMap } from '../../domain/sending';
import type { OpenWorkshop } from '../../state/library';
import { appAddress } from '../../state/route';
import { commitWithWayBack } from '../../state/wayBack';
import { type Matter, mapParcel, type Parcel, withdrawalParcel } from './parcel';

/** A parcel at the door: from here on it counts as sent, unless it is taken back. */
export interface Departure {
  readonly parcel: Parcel;
  /** It did not leave after all: the map is as much sent as it was before. */
  readonly takeBack: () => void;
}

const now = (): string => new Date().toISOString();

/** The stamps are committed before anything is written: a page that dies half-way still knows what may have left. */
const departMap = ({ workshop }: OpenWorkshop, mapId: string): Departure => {
  workshop.commit(claimMap(workshop.entities(), mapId), 'user', { lasting: true });
  const { change, stamps } = sendMap(workshop.entities(), mapId, now());
  const takeBack = commitWithWayBack(workshop, change, { stamps, lasting: true });
  return { parcel: mapParcel(workshop.entities(), mapId, appAddress()), takeBack };
};

/** Withdraws a map on this device; whoever collects has yet to be told. */
export const withdraw = ({ workshop }: OpenWorkshop, mapId: string): void => {
  const { change, stamps } = withdrawMap(workshop.entities(), mapId);
  workshop.commit(change, 'user', { stamps, lasting: true });
};

const departWithdrawal = ({ workshop }: OpenWorkshop, mapId: string): Departure => ({
  parcel: withdrawalParcel(workshop.entities(), mapId, now(), appAddress()),
  // the map is withdrawn here all the same
  takeBack: () => undefined,
});

/** Makes a parcel of the map, or of the word that it is withdrawn. */
export const depart = (open: OpenWorkshop, mapId: string, matter: Matter): Departure =>
  matter === 'map' ? departMap(open, mapId) : departWithdrawal(open, mapId);
