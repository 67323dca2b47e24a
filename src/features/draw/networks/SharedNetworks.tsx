import './networks.css';
import { Plus, X } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import type { Actor, Network } from '../../../domain/entity';
import { hullLook } from '../../../domain/networks/looks';
import { networksOf, sharedNetworks } from '../../../domain/networks/members';
import { listed, useWords } from '../../../i18n';
import { lightNetwork } from '../../../state/networkView';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { MenuButton, type MenuEntry } from '../../../ui/MenuButton';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { createNetwork, joinNetwork, leaveNetwork } from './editing';
import { HullMark } from './HullMark';
import { useNetworks } from './hooks';

export interface SharedNetworksProps {
  readonly drawing: Drawing;
  readonly actors: readonly Actor[];
}

interface NetworkChipProps {
  readonly drawing: Drawing;
  readonly network: Network;
  /** Who leaves the network by the button on its chip. */
  readonly actorIds: readonly string[];
}

const NetworkChip = ({ drawing, network, actorIds }: NetworkChipProps) => {
  const t = useWords('networks');
  const { networks } = useContent(drawing);
  const { id, name } = network;
  const open = () => {
    drawing.store.setState({ panel: 'networks' });
    lightNetwork(id);
  };
  return (
    <li className="network-chip-pair">
      <PlainButton className="network-chip" aria-label={t('open', { name })} onPress={open}>
        <HullMark {...hullLook(network, networks.indexOf(network))} />
        <span>{name}</span>
      </PlainButton>
      <PlainButton
        className="network-chip"
        aria-label={t('leave', { name })}
        onPress={() => leaveNetwork(drawing, id, actorIds)}
      >
        <X aria-hidden size={16} />
      </PlainButton>
    </li>
  );
};

interface ChipsProps {
  readonly drawing: Drawing;
  readonly label: string;
  readonly networks: readonly Network[];
  readonly actorIds: readonly string[];
}

const Chips = ({ label, networks, ...props }: ChipsProps) =>
  networks.length === 0 ? null : (
    <ul className="network-chips" aria-label={label}>
      {networks.map((network) => (
        <NetworkChip key={network.id} network={network} {...props} />
      ))}
    </ul>
  );

/** The networks that not all of the actors are in, and one more to be made of them. */
const AddMenu = ({ drawing, actors }: SharedNetworksProps) => {
  const t = useWords('networks');
  const ids = actors.map(({ id }) => id);
  const others = useNetworks(drawing).filter(({ members = [] }) => ids.some((id) => !members.includes(id)));
  if (others.length === 0) {
    return (
      <div>
        <Button look="plain" onPress={() => createNetwork(drawing, ids)}>
          <Plus {...ICON} />
          {t(actors.length > 1 ? 'createFromChosen' : 'create')}
        </Button>
      </div>
    );
  }
  const entries = others.map(
    ({ id, name }): MenuEntry => ({ id, label: name, perform: () => joinNetwork(drawing, id, ids) }),
  );
  const create: MenuEntry = { id: 'new', label: t('create'), perform: () => createNetwork(drawing, ids) };
  return <MenuButton label={t('addTo')} icon={<Plus {...ICON} />} entries={[...entries, create]} />;
};

const OfOne = ({ drawing, actor }: { readonly drawing: Drawing; readonly actor: Actor }) => {
  const t = useWords('networks');
  const networks = networksOf(useContent(drawing), actor.id);
  return networks.length === 0 ? (
    <p className="field-help">{t('inNone')}</p>
  ) : (
    <Chips drawing={drawing} label={t('ofActor')} networks={networks} actorIds={[actor.id]} />
  );
};

const OfSeveral = ({ drawing, actors }: SharedNetworksProps) => {
  const t = useWords('networks');
  const ids = actors.map(({ id }) => id);
  const { networks, themes, others } = sharedNetworks(useContent(drawing), ids);
  const nameOf = (actorId: string) => actors.find(({ id }) => id === actorId)?.name ?? '';
  const onlyOf = others.filter((other) => other.networks.length > 0);
  return (
    <>
      {networks.length === 0 ? <p className="field-help">{t('sharedNone')}</p> : null}
      <Chips drawing={drawing} label={t('shared')} networks={networks} actorIds={ids} />
      {themes.length > 0 ? (
        <p>
          <span className="field-label">{t('sharedThemes')}: </span>
          {listed(themes)}
        </p>
      ) : null}
      {onlyOf.length > 0 ? (
        <ul className="field-help">
          {onlyOf.map((other) => (
            <li key={other.actorId}>
              {t('onlyOf', {
                name: nameOf(other.actorId),
                networks: listed(other.networks.map(({ name }) => name)),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};

/** Which networks the chosen actors are in, and which they share. */
export const SharedNetworks = ({ drawing, actors }: SharedNetworksProps) => {
  const t = useWords('networks');
  const [first, ...rest] = actors;
  if (!first) return null;
  const title = t(rest.length > 0 ? 'shared' : 'ofActor');
  return (
    <section className="network-part" aria-label={title}>
      <div className="inspector-row">
        <span className="field-label">{title}</span>
        <AddMenu drawing={drawing} actors={actors} />
      </div>
      {rest.length > 0 ? (
        <OfSeveral drawing={drawing} actors={actors} />
      ) : (
        <OfOne drawing={drawing} actor={first} />
      )}
    </section>
  );
};
