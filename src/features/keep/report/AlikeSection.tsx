import { useMemo } from 'react';
import type { ComparedMaps } from '../../../canvas/useCompared';
import { useWords } from '../../../i18n';
import { mapNames } from '../../../i18n/mapNames';
import { dendrogramScene } from '../../../picture/dendrogram';
import { cutOf, kinshipOf, rowsOf } from '../../../picture/kinship';
import { ScenePicture } from '../../../picture/ScenePicture';
import { Section } from './Section';

/** Of two maps there is nothing to be grouped. */
const FEWEST = 3;

const Families = ({ maps: { compared, labels } }: { readonly maps: ComparedMaps }) => {
  const t = useWords('report');
  const alike = useWords('alike');
  const { families, groups, scene } = useMemo(() => {
    const kinship = kinshipOf(compared.counts);
    const cut = cutOf(kinship, kinship.first);
    const rows = rowsOf(kinship, cut, labels);
    return {
      families: kinship.similarity.order,
      groups: cut.groups,
      scene: dendrogramScene({ families: kinship.families, rows, cut: cut.height }),
    };
  }, [compared, labels]);
  return (
    <Section title={t('alike')}>
      <p>{t('alikeSaid')}</p>
      <ul className="report-names">
        {groups.map(({ look: { letter }, maps }) => (
          <li key={letter}>
            <strong>{alike('group', { letter, count: maps.length })}</strong>
            {': '}
            {mapNames(
              maps.flatMap((map) => families[map] ?? []),
              labels,
            )}
          </li>
        ))}
      </ul>
      <ScenePicture className="report-tree" scene={scene} label={alike('treeNote')} />
    </Section>
  );
};

/** Which maps are alike; nothing where there are too few. */
export const AlikeSection = ({ maps }: { readonly maps: ComparedMaps }) =>
  maps.compared.counts.maps.length < FEWEST ? null : <Families maps={maps} />;
