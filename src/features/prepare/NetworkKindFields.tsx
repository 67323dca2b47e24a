import { useMemo } from 'react';
import { readyNetworkKinds } from '../../domain/defaults';
import type { Entities, NetworkKind } from '../../domain/entity';
import { offeredNetworkKinds } from '../../domain/networks/kinds';
import { useWords } from '../../i18n';
import { networkKindNames } from '../../i18n/kindNames';
import { newId } from '../../state/id';
import { Fold } from '../../ui/Fold';
import { type Draft, usesOf } from './draft';
import { KindList } from './KindList';

export interface NetworkKindFieldsProps {
  readonly draft: Draft;
  readonly entities: Entities;
  readonly onChange: (draft: Draft) => void;
}

const newNetworkKind = (kinds: readonly NetworkKind[]): NetworkKind => ({
  is: 'networkKind',
  id: newId(),
  name: '',
  order: Math.max(0, ...kinds.map(({ order }) => order ?? 0)) + 1,
});

/** The types of networks, folded away: few workshops change them. */
export const NetworkKindFields = ({ draft, entities, onChange }: NetworkKindFieldsProps) => {
  const t = useWords('networks');
  const uses = useMemo(() => usesOf(entities), [entities]);
  const kinds = draft.networkKinds ?? offeredNetworkKinds(entities, readyNetworkKinds(networkKindNames()));
  return (
    <Fold summary={<span>{t('kindsOfNetworks')}</span>}>
      <div className="prepare-columns">
        <KindList
          title={t('kindsOfNetworks')}
          addLabel={t('addNetworkKind')}
          kinds={kinds}
          uses={uses}
          makeKind={() => newNetworkKind(kinds)}
          onChange={(networkKinds) => onChange({ ...draft, networkKinds })}
        />
        <p className="prepare-help">{t('kindsOfNetworksHelp')}</p>
      </div>
    </Fold>
  );
};
