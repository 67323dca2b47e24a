import { linkTo, MAX_LINK_LENGTH } from '../../domain/code/links';
import { invitationCode } from '../../domain/code/workshopCode';
import type { Entities } from '../../domain/entity';
import { serialise, writeWorkshopFile } from '../../domain/file';
import { rosterEntries, workshopInfo } from '../../domain/select';
import { words } from '../../i18n';
import { type AddressProblem, addressProblem } from '../../state/address';
import { downloadOwn } from '../../storage/files';
import { fitsCode } from '../../ui/QrCode';

interface Way {
  readonly link: string;
  /** The workshop has an actor list that had to stay behind. */
  readonly withoutRoster: boolean;
}

/** How others come to draw: by a code on the screen, by a link; undefined where the workshop does not fit in. */
export interface Invitation {
  readonly code: Way | undefined;
  readonly link: Way | undefined;
  /** The app's own address. */
  readonly address: string;
  readonly problem: AddressProblem | undefined;
}

/** The invitation to a workshop from the app whose own address is `address`. */
export const invitationOf = (entities: Entities, address: string): Invitation => {
  const problem = addressProblem(address);
  const place = { address, problem };
  // the path of a file says things about this computer that are nobody's business
  if (problem === 'file') return { ...place, code: undefined, link: undefined };

  const wayWith = (roster: boolean): Way => ({
    link: linkTo(address, { kind: 'join', code: invitationCode(entities, { roster }) }),
    withoutRoster: !roster,
  });
  const hasRoster = rosterEntries(entities).length > 0;
  const ways = hasRoster ? [wayWith(true), wayWith(false)] : [{ ...wayWith(false), withoutRoster: false }];
  return {
    ...place,
    code: ways.find(({ link }) => fitsCode(link)),
    link: ways.find(({ link }) => link.length <= MAX_LINK_LENGTH),
  };
};

/** Downloads the workshop without its maps, for those who are to draw. Returns the name of the file. */
export const saveInvitation = (entities: Entities): string => {
  const title = workshopInfo(entities)?.title ?? '';
  const text = serialise(writeWorkshopFile(entities, { maps: [] }));
  return downloadOwn(`${words('task')('invitation')} ${title}`, text);
};
