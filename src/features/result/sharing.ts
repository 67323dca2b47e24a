import { linkTo } from '../../domain/code/links';
import { sharedSettings } from '../../domain/compare/chosen';
import { thresholdsOf } from '../../domain/compare/thresholds';
import type { Entities } from '../../domain/entity';
import { chosenView } from '../../domain/merge/chosen';
import {
  readTakeHomeCode,
  type TakeHome,
  takeHomeCode,
  takeHomeOf,
  takeHomeText,
} from '../../domain/takeHome';
import { words } from '../../i18n';
import { appAddress } from '../../state/route';
import { download, fileName } from '../../storage/files';

/** Longest link that browsers and mail programs pass on unharmed. */
const MAX_LINK_LENGTH = 8_000;

/** The shared map, ready to be given back. */
export interface Sharing {
  readonly home: TakeHome;
  /** Absent when it would be too long. */
  readonly link?: string;
  /** Whether the app would open it again. */
  readonly isOpenable: boolean;
}

/** The workshop's shared map at its thresholds; undefined when nothing stands on it. */
export const sharingOf = (entities: Entities): Sharing | undefined => {
  const { view } = chosenView(entities);
  if (view.counts.maps.length === 0) return undefined;
  const home = takeHomeOf(view, thresholdsOf(sharedSettings(entities), view.counts), entities);
  if (home.actors.length === 0) return undefined;
  const code = takeHomeCode(home);
  const link = linkTo(appAddress(), { kind: 'result', code });
  return {
    home,
    isOpenable: readTakeHomeCode(code).ok,
    ...(link.length <= MAX_LINK_LENGTH && { link }),
  };
};

/** Downloads the shared map as a file. Returns the name of the file. */
export const saveShared = (home: TakeHome): string => {
  const name = fileName(`${home.workshop.title} ${words('result')('fileMark')}`, 'yhteiskartta.json');
  download(new Blob([takeHomeText(home)], { type: 'application/json' }), name);
  return name;
};
