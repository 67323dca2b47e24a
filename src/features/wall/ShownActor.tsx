import type { WallActors } from '../../domain/wall';
import { useWords } from '../../i18n';
import type { Lit } from './useLit';

/** The actor that is talked about and how many drew it, over the lower edge of what is shown. */
export const ShownActor = ({
  lit,
  actors,
}: {
  readonly lit: Lit;
  readonly actors: WallActors | undefined;
}) => {
  const t = useWords('compare');
  return (
    <div className="wall-card" role="status">
      {lit.shown && actors ? (
        <div className="panel">
          <strong>{lit.shown.name}</strong>
          <span className="tabular">
            {t('drew', { n: lit.shown.mapIds.length, m: actors.counts.maps.length })}
          </span>
        </div>
      ) : null}
    </div>
  );
};
