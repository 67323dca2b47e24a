import { linkTo } from '../../domain/code/links';
import { invitationCode } from '../../domain/code/workshopCode';
import type { Entities } from '../../domain/entity';
import { mapContent } from '../../domain/select';
import { appAddress } from '../../state/route';

/** A link that invites to the workshop that is here. */
export const inviteLink = (entities: Entities): string =>
  linkTo(appAddress(), { kind: 'join', code: invitationCode(entities, { roster: true }) });

/** The same for whoever has begun a map here; undefined once there is something on it. */
export const inviteLinkFrom = (entities: Entities, mapId: string): string | undefined =>
  mapContent(entities, mapId)?.actors.length === 0 ? inviteLink(entities) : undefined;
