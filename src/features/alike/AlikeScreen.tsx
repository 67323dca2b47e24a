import './alike.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { type ComparedMaps, useCompared } from '../../canvas/useCompared';
import { useWords } from '../../i18n';
import { cutOf, kinshipOf, rowsOf } from '../../picture/kinship';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Notice } from '../../ui/Notice';
import { FamilyCards } from './FamilyCards';
import { MapOfMapsPanel } from './MapOfMapsPanel';
import { Pairs } from './Pairs';

export interface AlikeScreenProps {
  readonly open: OpenWorkshop;
}

const Alike = ({ open, maps }: AlikeScreenProps & { readonly maps: ComparedMaps }) => {
  const t = useWords('alike');
  const { compared, labels } = maps;
  const kinship = kinshipOf(compared.counts);
  const [chosenLevel, setLevel] = useState<number>();
  const level = Math.min(chosenLevel ?? kinship.first, kinship.heights.length - 1);
  const cut = useMemo(() => cutOf(kinship, level), [kinship, level]);
  const rows = useMemo(() => rowsOf(kinship, cut, labels), [kinship, cut, labels]);
  const parts = useMemo(() => ({ open, maps, kinship, cut, rows }), [open, maps, kinship, cut, rows]);
  // the line of the cut follows the hand; what is below follows when there is time
  const later = useDeferredValue<typeof parts | undefined>(parts, undefined);
  return (
    <div className="alike">
      <header className="alike-head">
        <h2>{t('title')}</h2>
        <p>{t('lead')}</p>
        <WhichMaps open={open} maps={maps} />
      </header>
      <Pairs {...parts} level={level} onLevel={setLevel} />
      {later ? <FamilyCards {...later} /> : null}
      {later ? <MapOfMapsPanel {...later} /> : null}
    </div>
  );
};

/** Where only some of the maps are chosen the likenesses are those of these alone. */
const WhichMaps = ({ open, maps: { choice } }: AlikeScreenProps & { readonly maps: ComparedMaps }) => {
  const t = useWords('alike');
  if (choice.set !== undefined) return null;
  const counts = { chosen: choice.mapIds.length, all: choice.contents.length };
  return (
    <p className="alike-chosen">
      {t('someChosen', counts)}{' '}
      <a href={addressOf({ at: 'compare', workshop: open.workshop.id })}>{t('chooseMaps')}</a>
    </p>
  );
};

/** Which maps resemble each other: by twos, in families, and all on one plane. */
export const AlikeScreen = ({ open }: AlikeScreenProps) => {
  const t = useWords('alike');
  const common = useWords('common');
  const maps = useCompared(open.workshop);
  if (!maps) return null;
  if (maps.compared.counts.maps.length < 2) {
    const drawn = maps.choice.contents.filter(({ actors }) => actors.length > 0);
    const isChosen = maps.compared.counts.maps.length < drawn.length;
    return (
      <Notice
        title={t('emptyTitle')}
        help={t('emptyHelp')}
        action={{
          label: isChosen ? t('chooseMaps') : common('toMaps'),
          href: addressOf({ at: isChosen ? 'compare' : 'maps', workshop: open.workshop.id }),
        }}
      />
    );
  }
  return <Alike open={open} maps={maps} />;
};
