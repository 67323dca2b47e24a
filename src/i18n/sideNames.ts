import { words } from '.';
import { mapNameOf } from './mapNames';

interface Label {
  readonly number: number;
  readonly name?: string;
}

type Side =
  | { readonly is: 'map'; readonly mapId: string }
  | { readonly is: 'members'; readonly groupId: string };

/** What a side of a comparison of two is called: a map by its name or number, what a group's members drew by the group's. */
export const sideNameOf = (side: Side, labels: ReadonlyMap<string, Label>): string =>
  side.is === 'map'
    ? mapNameOf(labels.get(side.mapId))
    : words('pair')('membersOf', { name: mapNameOf(labels.get(side.groupId)) });
