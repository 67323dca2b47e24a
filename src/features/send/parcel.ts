import { checkCode } from '../../domain/code/checkCode';
import { linkTo } from '../../domain/code/links';
import { mapCode, withdrawalCode } from '../../domain/code/workshopCode';
import type { Entities } from '../../domain/entity';
import { serialise, writeWorkshopFile } from '../../domain/file';
import { mapName } from '../../domain/mapName';
import { livingMap, workshopInfo } from '../../domain/select';
import { withdrawalFile } from '../../domain/sending';

/** What leaves: a map, or the word that it is withdrawn. */
export type Matter = 'map' | 'withdrawal';

/** One and the same content in the forms in which it can leave the device. */
export interface Parcel {
  readonly matter: Matter;
  /** The whole file. */
  readonly text: string;
  readonly link: string;
  /** "Kumppanuusfoorumi – Vihreä 7" */
  readonly heading: string;
  /** What its file is named after; whoever collects sorts by it. */
  readonly title: string;
  readonly checkCode: string;
}

const nameOf = (entities: Entities, mapId: string): string => {
  const info = livingMap(entities, mapId);
  return (info && mapName(info)) ?? '';
};

const described = (entities: Entities, mapId: string) => {
  const code = checkCode(entities, mapId);
  const name = nameOf(entities, mapId);
  const workshop = workshopInfo(entities)?.title ?? '';
  return {
    checkCode: code,
    heading: [workshop, name].filter(Boolean).join(' – ') || code,
    // the code tells apart the files of two people who call themselves the same
    title: [name, code, workshop].join(' '),
  };
};

/** A map as it stands; contacts and pictures stay at home. `base` is the app's own address. It wants `sendMap` committed first. */
export const mapParcel = (entities: Entities, mapId: string, base: string): Parcel => {
  const options = { maps: [mapId], settings: false, contacts: false, images: false };
  const code = mapCode(entities, mapId, { contacts: false });
  return {
    matter: 'map',
    text: serialise(writeWorkshopFile(entities, options)),
    link: linkTo(base, { kind: 'map', code }),
    ...described(entities, mapId),
  };
};

/** The word that a map is withdrawn. `at` is ISO 8601. It wants `withdrawMap` committed first. */
export const withdrawalParcel = (entities: Entities, mapId: string, at: string, base: string): Parcel => ({
  matter: 'withdrawal',
  text: serialise(withdrawalFile(entities, mapId, at)),
  link: linkTo(base, { kind: 'map', code: withdrawalCode(entities, mapId, at) }),
  ...described(entities, mapId),
});
