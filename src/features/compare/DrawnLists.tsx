import { memo, useMemo } from 'react';
import type { Merged } from '../../canvas/useMerged';
import { type DrawnBy, drawnBy } from '../../domain/compare/lists';
import { mapIdsOf, type Thing } from '../../domain/merge/things';
import { type AppLanguage, useLanguage, useWords } from '../../i18n';
import { namedThings } from '../../i18n/thingNames';
import { Fold } from '../../ui/Fold';
import { PickList, type PickListProps } from '../../ui/PickList';

export interface DrawnListsProps extends Pick<PickListProps, 'chosen' | 'onPoint' | 'onPick'> {
  readonly merged: Merged;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly mapIds: readonly string[];
}

const GROUPS = ['all', 'several', 'one'] as const satisfies readonly (keyof DrawnBy<unknown>)[];

const rowsOf = (things: Iterable<Thing>, is: Thing['is'], language: AppLanguage): Row[] =>
  namedThings(
    [...things].filter((thing) => thing.is === is),
    language,
  ).map(({ name, thing }) => ({
    id: thing.id,
    name,
    mapIds: mapIdsOf(thing),
  }));

interface SectionProps extends Omit<DrawnListsProps, 'merged'> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly m: number;
}

const Section = ({ title, rows, m, ...list }: SectionProps) => {
  const t = useWords('compare');
  const groups = drawnBy(rows, m);
  return (
    <section className="drawn-section">
      <h3>{title}</h3>
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <Fold
          key={group}
          startsOpen={group !== 'one'}
          summary={<h4>{t('groupCount', { group: t(`drawnBy_${group}`), count: groups[group].length })}</h4>}
        >
          <PickList
            label={`${title}: ${t(`drawnBy_${group}`)}`}
            rows={groups[group].map(({ id, name, mapIds: { length: n } }) => ({
              id,
              label: name,
              count: `${n}/${m}`,
              spoken: t('rowSpoken', { name, drew: t('drew', { n, m }) }),
            }))}
            {...list}
          />
        </Fold>
      ))}
    </section>
  );
};

const Lists = ({ merged: { view, things }, ...list }: DrawnListsProps) => {
  const t = useWords('compare');
  const language = useLanguage();
  const m = view.counts.maps.length;
  const [actors, links] = useMemo(
    () => [rowsOf(things.values(), 'actor', language), rowsOf(things.values(), 'link', language)] as const,
    [things, language],
  );
  return (
    <section className="stage-panel panel" aria-labelledby="compare-words">
      <h2 className="panel-title" id="compare-words">
        {t('inWords')}
      </h2>
      <Section title={t('actors')} rows={actors} m={m} {...list} />
      <Section title={t('links')} rows={links} m={m} {...list} />
      {links.length === 0 ? <p>{t('noLinks')}</p> : null}
    </section>
  );
};

/** What all, several and one of the authors drew: the picture in words. */
export const DrawnLists = memo(Lists);
