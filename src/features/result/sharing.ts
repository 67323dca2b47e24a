import { linkTo, MAX_LINK_LENGTH } from '../../domain/code/links';
import { sharedSettings } from '../../domain/compare/chosen';
import { thresholdsOf } from '../../domain/compare/thresholds';
import type { Entities } from '../../domain/entity';
import type { View } from '../../domain/merge/view';
import {
  readTakeHomeCode,
  type TakeHome,
  takeHomeCode,
  takeHomeOf,
  takeHomeText,
} from '../../domain/takeHome';
import { words } from '../../i18n';
import { addressProblem, shortAddress } from '../../state/address';
import { appAddress } from '../../state/route';
import { downloadOwn } from '../../storage/files';

/** The shared map, ready to be given back. */
export interface Sharing {
  readonly home: TakeHome;
  /** Absent when it would be too long, or lead to a file on this computer. */
  readonly link?: string;
  /** Where the link leads to, when others cannot come there. */
  readonly unreachable?: string;
  /** Whether the app would open it again. */
  readonly isOpenable: boolean;
}

/** The workshop's shared map at its thresholds; undefined when nothing stands on it. */
export const sharingOf = (view: View, entities: Entities): Sharing | undefined => {
  if (view.counts.maps.length === 0) return undefined;
  const home = takeHomeOf(view, thresholdsOf(sharedSettings(entities), view.counts), entities);
  if (home.actors.length === 0) return undefined;
  const code = takeHomeCode(home);
  const address = appAddress();
  const problem = addressProblem(address);
  const link = linkTo(address, { kind: 'result', code });
  // the path of a file says things about this computer that are nobody's business
  const hasLink = problem !== 'file' && link.length <= MAX_LINK_LENGTH;
  return {
    home,
    isOpenable: readTakeHomeCode(code).ok,
    ...(hasLink && { link }),
    ...(hasLink && problem && { unreachable: shortAddress(address) }),
  };
};

/** Downloads the shared map as a file. Returns the name of the file. */
export const saveShared = (home: TakeHome): string =>
  downloadOwn(`${home.workshop.title} ${words('result')('fileMark')}`, takeHomeText(home));
