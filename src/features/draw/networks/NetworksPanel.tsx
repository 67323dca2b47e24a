import './networks.css';
import { Plus, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Network } from '../../../domain/entity';
import { hullLook } from '../../../domain/networks/looks';
import { useWords } from '../../../i18n';
import { lightNetwork, networkView, showNetworks } from '../../../state/networkView';
import { Button, IconButton } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Checkbox } from '../../../ui/Field';
import { focusOn } from '../../../ui/focus';
import { ICON } from '../../../ui/icon';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { createNetwork, membersInWords } from './editing';
import { HullMark } from './HullMark';
import { useChosenActors, useNetworks, useOpenNetwork } from './hooks';
import { NetworkFields } from './NetworkFields';

/** Takes the focus when the list of networks comes up. */
const TITLE = 'networks-title';

export interface NetworksPanelProps {
  readonly drawing: Drawing;
  readonly onClose: () => void;
}

const Row = ({ drawing, network }: { readonly drawing: Drawing; readonly network: Network }) => {
  const t = useWords('networks');
  const { networks } = useContent(drawing);
  const members = membersInWords(drawing, network);
  return (
    <li>
      <PlainButton
        className="row-button network-row"
        aria-label={t('row', { name: network.name, members })}
        onPress={() => lightNetwork(network.id)}
      >
        <HullMark {...hullLook(network, networks.indexOf(network))} />
        <span className="network-name">{network.name}</span>
        <span className="network-count">{members}</span>
      </PlainButton>
    </li>
  );
};

const Rows = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('networks');
  const networks = useNetworks(drawing);
  const { shown } = useStore(networkView);
  if (networks.length === 0) return <p className="field-help">{t('empty')}</p>;
  return (
    <>
      <ul aria-label={t('title')}>
        {networks.map((network) => (
          <Row key={network.id} drawing={drawing} network={network} />
        ))}
      </ul>
      <Checkbox label={t('show')} checked={shown} onChange={showNetworks} />
    </>
  );
};

const NetworkList = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('networks');
  const chosen = useChosenActors(drawing);
  return (
    <>
      <Rows drawing={drawing} />
      <Button look="primary" onPress={() => createNetwork(drawing, chosen)}>
        <Plus {...ICON} />
        {chosen.length > 0 ? t('createFromChosen') : t('create')}
      </Button>
    </>
  );
};

/** What is lit is what is open here: with the panel it goes out. */
const useLight = (drawing: Drawing): void =>
  useEffect(
    () =>
      drawing.store.subscribe(({ panel }) => {
        if (panel !== 'networks') lightNetwork(null);
      }),
    [drawing],
  );

/** All networks, or the one that is open. */
const Networks = ({ drawing }: { readonly drawing: Drawing }) => {
  const open = useOpenNetwork(drawing);
  useLight(drawing);
  const isList = open === undefined;
  useEffect(() => {
    if (isList) focusOn(TITLE);
  }, [isList]);
  return open ? (
    <NetworkFields key={open.id} drawing={drawing} network={open} onBack={() => lightNetwork(null)} />
  ) : (
    <NetworkList drawing={drawing} />
  );
};

/** The networks of the map, beside the canvas. */
export const NetworksPanel = ({ drawing, onClose }: NetworksPanelProps) => {
  const t = useWords('networks');
  return (
    <aside className="networks-panel panel" aria-label={t('title')}>
      <div className="inspector-head">
        <h2 id={TITLE} className="panel-title" tabIndex={-1}>
          {t('title')}
        </h2>
        <IconButton look="plain" label={t('close')} icon={<X aria-hidden size={18} />} onPress={onClose} />
      </div>
      <Networks drawing={drawing} />
    </aside>
  );
};

/** The same over the page, where there is no canvas. */
export const NetworksDialog = ({ drawing, onClose }: NetworksPanelProps) => {
  const t = useWords('networks');
  return (
    <Dialog title={t('title')} closeLabel={t('close')} onClose={onClose}>
      <div className="dialog-form">
        <Networks drawing={drawing} />
      </div>
    </Dialog>
  );
};
