import { useMemo } from 'react';
import type { ComparedMaps } from '../../canvas/useCompared';
import {
  type NetworkOverlap,
  networkOverlaps,
  type SharedNetwork,
} from '../../domain/compare/sharedNetworks';
import { listed, useWords } from '../../i18n';
import { Fold } from '../../ui/Fold';
import { useSlices } from '../../ui/useSlices';
import { classNameIn, useNetworkName } from './names';

export interface OverlapsProps {
  readonly maps: ComparedMaps;
  readonly networks: readonly SharedNetwork[];
}

interface OverlapListProps {
  readonly maps: ComparedMaps;
  readonly overlaps: readonly NetworkOverlap[];
}

/** As many as are taken in at a glance; the rest is folded away. */
const FIRST = 8;

const Overlap = ({
  maps,
  overlap,
}: Pick<OverlapListProps, 'maps'> & { readonly overlap: NetworkOverlap }) => {
  const t = useWords('ties');
  const nameOf = useNetworkName();
  const { one, other, classIds } = overlap;
  const names = listed(classIds.map((classId) => classNameIn(maps.compared, classId)));
  return (
    <li>
      <strong>{t('overlap', { one: nameOf(one), other: nameOf(other) })}</strong>
      <p>{t('overlapMembers', { count: classIds.length, names })}</p>
    </li>
  );
};

const OverlapList = ({ maps, overlaps }: OverlapListProps) => {
  const shown = useSlices(overlaps, FIRST);
  return (
    <ul className="tie-overlaps" aria-labelledby="ties-overlaps">
      {overlaps.slice(0, shown).map((overlap) => (
        <Overlap key={`${overlap.one.key} ${overlap.other.key}`} maps={maps} overlap={overlap} />
      ))}
    </ul>
  );
};

/** Which networks have members in common; nothing where there is only one network. */
export const Overlaps = ({ maps, networks }: OverlapsProps) => {
  const t = useWords('ties');
  const [first, more] = useMemo(() => {
    const overlaps = networkOverlaps(networks);
    return [overlaps.slice(0, FIRST), overlaps.slice(FIRST)] as const;
  }, [networks]);
  if (networks.length < 2) return null;
  return (
    <>
      <h4 id="ties-overlaps">{t('overlaps')}</h4>
      {first.length > 0 ? <OverlapList maps={maps} overlaps={first} /> : <p>{t('noOverlaps')}</p>}
      {more.length > 0 ? (
        <Fold isLazy summary={t('moreOverlaps', { count: more.length })}>
          <OverlapList maps={maps} overlaps={more} />
        </Fold>
      ) : null}
    </>
  );
};
