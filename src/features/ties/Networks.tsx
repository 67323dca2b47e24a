import type { ComparedMaps } from '../../canvas/useCompared';
import { fraction } from '../../domain/compare/fraction';
import type { SharedNetwork } from '../../domain/compare/sharedNetworks';
import { readyNetworkKinds } from '../../domain/defaults';
import type { Entities } from '../../domain/entity';
import { offeredNetworkKinds } from '../../domain/networks/kinds';
import { useWords } from '../../i18n';
import { networkKindNames } from '../../i18n/kindNames';
import { classNameIn, useNetworkName } from './names';
import { Overlaps } from './Overlaps';
import { TieRow } from './TieRow';

export interface NetworksProps {
  readonly maps: ComparedMaps;
  readonly networks: readonly SharedNetwork[];
}

interface DetailProps {
  readonly maps: ComparedMaps;
  readonly network: SharedNetwork;
}

/** "Vertaispalvelu 2/3, Oppiminen 1/3": of those that drew the network. */
const countedOf = (
  said: readonly { readonly name: string; readonly mapIds: readonly string[] }[],
  m: number,
) => said.map(({ name, mapIds: { length: n } }) => `${name} ${fraction(n, m)}`).join(', ');

const kindNamesOf = (records: Entities): ReadonlyMap<string, string> =>
  new Map(
    offeredNetworkKinds(records, readyNetworkKinds(networkKindNames())).map(({ id, name }) => [id, name]),
  );

const Detail = ({ maps: { compared, records }, network }: DetailProps) => {
  const t = useWords('ties');
  const { mapIds, kinds, themes, members } = network;
  const m = mapIds.length;
  const nameOfKind = kindNamesOf(records);
  const named = kinds.map((kind) => ({ ...kind, name: nameOfKind.get(kind.id) ?? '' }));
  const known = named.filter(({ name }) => name !== '');
  return (
    <>
      {members.length === 0 ? <p>{t('noMembers')}</p> : null}
      <ul className="tie-members">
        {members.map(({ classId, mapIds: { length: n } }) => (
          <li key={classId}>
            {classNameIn(compared, classId)} <span className="tabular">{fraction(n, m)}</span>
          </li>
        ))}
      </ul>
      {known.length > 0 ? <p>{t('kinds', { kinds: countedOf(known, m) })}</p> : null}
      {themes.length > 0 ? <p>{t('networkThemes', { themes: countedOf(themes, m) })}</p> : null}
    </>
  );
};

/** Which networks how many drew, who is in them, and which of them have members in common. */
export const Networks = ({ maps, networks }: NetworksProps) => {
  const t = useWords('ties');
  const words = useWords('networks');
  const nameOf = useNetworkName();
  return (
    <section className="panel ties-panel" aria-labelledby="ties-networks">
      <h3 id="ties-networks">{t('networks')}</h3>
      {networks.length === 0 ? (
        <>
          <p>
            <strong>{t('noNetworks')}</strong>
          </p>
          <p>{t('noNetworksHelp', { button: words('createFromChosen') })}</p>
        </>
      ) : (
        <>
          <p className="ties-help">{t('networksHelp')}</p>
          <ul className="tie-list" aria-labelledby="ties-networks">
            {networks.map((network) => (
              <TieRow key={network.key} maps={maps} name={nameOf(network)} mapIds={network.mapIds}>
                <Detail maps={maps} network={network} />
              </TieRow>
            ))}
          </ul>
        </>
      )}
      <Overlaps maps={maps} networks={networks} />
    </section>
  );
};
