import type { MapLabel } from '../../domain/compare/labels';
import type { SignedNote } from '../../domain/merge/actors';
import type { Spread } from '../../domain/merge/votes';
import { useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';

/** A number that several maps gave: its middle, how far it ranges, how many gave one. */
export const SpreadLine = ({
  label,
  spread,
}: {
  readonly label: string;
  readonly spread: Spread | undefined;
}) => {
  const t = useWords('shared');
  const common = useWords('common');
  if (!spread) return null;
  const { median, min, max, n } = spread;
  return (
    <p className="tabular">
      {t(min === max ? 'spread' : 'spreadRange', {
        label,
        median,
        min,
        max,
        maps: common('maps', { count: n }),
      })}
    </p>
  );
};

export interface NotesProps {
  readonly notes: readonly SignedNote[];
  readonly labels: ReadonlyMap<string, MapLabel>;
}

/** All remarks, each with its map. */
export const Notes = ({ notes, labels }: NotesProps) => {
  const t = useWords('shared');
  if (notes.length === 0) return null;
  return (
    <div>
      <h3>{t('notes')}</h3>
      <ul>
        {notes.map(({ key, text, mapId }) => (
          <li key={key}>{t('noteFrom', { text, map: mapNameOf(labels.get(mapId)) })}</li>
        ))}
      </ul>
    </div>
  );
};
