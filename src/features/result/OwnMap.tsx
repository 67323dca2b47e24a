import { mapName } from '../../domain/mapName';
import type { MapContent } from '../../domain/select';
import type { OwnInShared, TakeHome } from '../../domain/takeHome';
import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import { SelectField } from '../../ui/Field';

const Names = ({ title, names }: { readonly title: string; readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <div className="result-names">
      <h3>{title}</h3>
      <ul>
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );

export interface OwnMapProps {
  readonly home: TakeHome;
  /** All own maps, and the one that is looked at. */
  readonly maps: readonly MapContent[];
  readonly map: MapContent;
  readonly own: OwnInShared;
  readonly onChoose: (mapId: string) => void;
}

/** "Oma karttasi yhteisessä kartassa": what is on both, what on one only. */
export const OwnMap = ({ home, maps, map, own, onChoose }: OwnMapProps) => {
  const t = useWords('result');
  const common = useWords('common');
  const names = (places: readonly number[]) => places.flatMap((place) => home.actors[place]?.name ?? []);
  const { onBoth, onlyOwn, missing, ownLinks, linksOnBoth } = own;
  return (
    <section className="result-own panel" aria-labelledby="result-own">
      <h2 id="result-own">{t('own')}</h2>
      {maps.length > 1 ? (
        <SelectField
          label={t('ownWhich')}
          value={map.info.id}
          onChange={({ target }) => onChoose(target.value)}
        >
          {maps.map(({ info }) => (
            <option key={info.id} value={info.id}>
              {mapName(info) ?? common('untitledMap')}
            </option>
          ))}
        </SelectField>
      ) : null}
      {onBoth.length > 0 ? <p>{t('ownHelp')}</p> : null}
      {ownLinks > 0 ? <p className="tabular">{t('ownLinks', { n: linksOnBoth, all: ownLinks })}</p> : null}
      <Names title={t('onBoth', { count: onBoth.length })} names={names(onBoth)} />
      <Names title={t('onlyOwn', { count: onlyOwn.length })} names={onlyOwn} />
      <Names title={t('missing', { count: missing.length })} names={names(missing)} />
      <a
        className="button"
        data-kind="primary"
        href={addressOf({ at: 'draw', workshop: home.workshop.id, map: map.info.id })}
      >
        {t('toOwn')}
      </a>
    </section>
  );
};
