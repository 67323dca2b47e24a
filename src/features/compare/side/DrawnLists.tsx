import { memo, useMemo, useState } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import { fraction } from '../../../domain/compare/fraction';
import { type DrawnBy, drawnBy } from '../../../domain/compare/lists';
import { mapIdsOf, type Thing } from '../../../domain/merge/things';
import { type AppLanguage, useLanguage, useWords } from '../../../i18n';
import { namedThings } from '../../../i18n/thingNames';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { PickList, type PickListProps } from '../../../ui/PickList';

export interface DrawnListsProps extends Pick<PickListProps, 'chosen' | 'onPoint' | 'onPick'> {
  readonly merged: Merged;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly mapIds: readonly string[];
}

const GROUPS = ['all', 'several', 'one'] as const satisfies readonly (keyof DrawnBy<unknown>)[];

/** A room of 45 draws 2000 links that nobody else did: so many rows are made at a time. */
const ROWS_AT_A_TIME = 40;

const rowsOf = (things: Iterable<Thing>, is: Thing['is'], language: AppLanguage): Row[] =>
  namedThings(
    [...things].filter((thing) => thing.is === is),
    language,
  ).map(({ name, thing }) => ({
    id: thing.id,
    name,
    mapIds: mapIdsOf(thing),
  }));

interface RowsProps extends Omit<DrawnListsProps, 'merged'> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly m: number;
}

const Rows = ({ label, rows, m, ...list }: RowsProps) => {
  const t = useWords('compare');
  const [most, setMost] = useState(ROWS_AT_A_TIME);
  const left = rows.length - most;
  return (
    <>
      <PickList
        label={label}
        rows={rows.slice(0, most).map(({ id, name, mapIds: { length: n } }) => ({
          id,
          label: name,
          count: fraction(n, m),
          spoken: t('rowSpoken', { name, drew: t('drew', { n, m }) }),
        }))}
        {...list}
      />
      {left > 0 ? (
        <Button look="plain" onPress={() => setMost(most + ROWS_AT_A_TIME)}>
          {t('moreRows', { count: left })}
        </Button>
      ) : null}
    </>
  );
};

interface SectionProps extends Omit<RowsProps, 'label'> {
  readonly title: string;
}

const Section = ({ title, rows, ...list }: SectionProps) => {
  const t = useWords('compare');
  const groups = drawnBy(rows, list.m);
  return (
    <section className="drawn-section">
      <h3>{title}</h3>
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <Fold
          key={group}
          startsOpen={group !== 'one'}
          isLazy
          summary={<h4>{t('groupCount', { group: t(`drawnBy_${group}`), count: groups[group].length })}</h4>}
        >
          <Rows label={`${title}: ${t(`drawnBy_${group}`)}`} rows={groups[group]} {...list} />
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
    <>
      <Section title={t('actors')} rows={actors} m={m} {...list} />
      <Section title={t('links')} rows={links} m={m} {...list} />
      {links.length === 0 ? <p>{t('noLinks')}</p> : null}
    </>
  );
};

/** What all, several and one of the authors drew: the picture in words. */
export const DrawnLists = memo(Lists);
