import type { Backdrop, MapInfo } from '../entity';

/** That a picture lies there is said; where and which one is not. */
const withoutPicture = ({ image: _image, ...backdrop }: Backdrop): Backdrop => backdrop;

/** A map's own record as others learn of it who do not get its picture. */
export const infoWithoutPicture = (info: MapInfo): MapInfo =>
  info.backdrop?.image ? { ...info, backdrop: withoutPicture(info.backdrop) } : info;
