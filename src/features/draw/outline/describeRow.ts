import type { Network } from '../../../domain/entity';
import { membersOf } from '../../../domain/networks/members';
import type { MapContent } from '../../../domain/select';
import { words } from '../../../i18n';
import type { Kinds } from '../../../picture/mapPicture';
import { factsOf } from '../facts';
import { actorLabel, linkLabel, zoneSaid } from '../labels';
import type { OutlineRow } from './outlineRows';

/** A row as it is seen and read; strings alone, so that a row that says the same is not drawn again. */
export interface DescribedRow {
  readonly rowKey: string;
  readonly actorId: string | undefined;
  readonly is: OutlineRow['is'];
  readonly level: 1 | 2;
  readonly isOpen: boolean;
  readonly canOpen: boolean;
  readonly isNamesake: boolean;
  /** As it is read aloud. */
  readonly label: string;
  readonly name: string;
  readonly kind: string;
  readonly zone: string;
  readonly networks: string;
  readonly links: string;
}

const NOTHING_BESIDE = {
  isOpen: false,
  canOpen: false,
  isNamesake: false,
  kind: '',
  zone: '',
  networks: '',
  links: '',
};

const kindName = (kinds: Kinds['actors'] | Kinds['links'], id: string | undefined): string =>
  kinds.find((kind) => kind.id === id)?.name ?? '';

/** "→ Turku": how a link looks from the actor that it stands below. */
const linkName = ({ actor, link, other }: Extract<OutlineRow, { is: 'link' }>): string => {
  if (link.direction === 'both') return `↔ ${other.name}`;
  if (link.direction !== 'forward') return `– ${other.name}`;
  return link.source === actor.id ? `→ ${other.name}` : `← ${other.name}`;
};

const networkName = ({ name }: Network): string => words('outline')('theNetwork', { name });

/** "Verkosto Hyvinvointi, 4 jäsentä": by itself a network tells how many are in it. */
const networkLabel = (network: Network, content: MapContent): string => {
  const count = membersOf(content, network).length;
  return words('networks')('row', {
    name: networkName(network),
    members: words('networks')('members', { count }),
  });
};

/** What a row of the list says. */
export const describeRow = (row: OutlineRow, content: MapContent, kinds: Kinds): DescribedRow => {
  const level = row.is === 'actor' || !row.actor ? 1 : 2;
  const common = { ...NOTHING_BESIDE, rowKey: row.key, actorId: row.actor?.id, is: row.is, level } as const;
  if (row.is === 'link') {
    const kind = kindName(kinds.links, row.link.kind);
    return { ...common, label: linkLabel(row.link, content, kinds.links), name: linkName(row), kind };
  }
  if (row.is === 'network') {
    const name = networkName(row.network);
    return { ...common, label: level === 1 ? networkLabel(row.network, content) : name, name };
  }
  if (row.is === 'text') {
    const name = words('outline')('theText', { text: row.text.text });
    return { ...common, label: name, name };
  }
  const { actor } = row;
  const facts = factsOf(content);
  const count = facts.linksByActor.get(actor.id)?.length ?? 0;
  return {
    ...common,
    isOpen: row.isOpen,
    canOpen: row.canOpen,
    isNamesake: facts.namesakesByActor.has(actor.id),
    label: actorLabel(actor, content, kinds.actors),
    name: actor.name,
    kind: kindName(kinds.actors, actor.kind),
    zone: zoneSaid(actor, content),
    networks: (facts.networksByActor.get(actor.id) ?? []).map(({ name }) => name).join(', '),
    links: words('common')('links', { count }),
  };
};
