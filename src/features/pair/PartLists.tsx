import { useMemo } from 'react';
import {
  byPart,
  type ForTwo,
  PARTS,
  type Part,
  type Parted,
  partOf,
  type Sided,
} from '../../domain/compare/parts';
import { useLanguage, useWords, words } from '../../i18n';
import { amountsIn } from '../../i18n/amounts';
import { inAlphabet, namesAmong } from '../../i18n/thingNames';
import { PartMark } from '../../picture/parted/PartMark';
import { Fold } from '../../ui/Fold';
import { PickList, type PickListProps, type PickRow } from '../../ui/PickList';

export interface PartListsProps extends Pick<PickListProps, 'chosen' | 'onPoint' | 'onPick'> {
  readonly parted: Parted;
  readonly names: Readonly<Record<Part, string>>;
}

/** More rows than this are folded away at first: they would push the rest out of sight. */
const SHORT = 12;

interface Row extends Sided {
  readonly id: string;
  readonly name: string;
}

/** How many of a side's maps drew it; of one map alone there is nothing to count. */
const countsIn = ({ n }: Sided, m: ForTwo, sentence: 'counts' | 'countsSpoken'): string => {
  const t = words('pair');
  const sides = [
    { letter: 'A', n: n.first, m: m.first },
    { letter: 'B', n: n.second, m: m.second },
  ];
  return sides
    .filter((side) => side.m > 1 && side.n > 0)
    .map((side) => t(sentence, side))
    .join(', ');
};

const rowOf = (row: Row, m: ForTwo, partName: string): PickRow => {
  const t = words('pair');
  const counts = countsIn(row, m, 'countsSpoken');
  const said = { name: row.name, part: partName };
  return {
    id: row.id,
    label: row.name,
    count: countsIn(row, m, 'counts'),
    spoken: counts ? t('rowSpokenCounts', { ...said, counts }) : t('rowSpoken', said),
  };
};

const useRows = ({ actors, links }: Parted) => {
  const language = useLanguage();
  return useMemo(() => {
    const names = namesAmong(actors);
    const named = links.map((link): Row => ({ id: link.id, n: link.n, name: names.link(link) }));
    return { actors: byPart(inAlphabet(actors, language)), links: byPart(inAlphabet(named, language)) };
  }, [actors, links, language]);
};

/** What only one of the two drew, and what both did, in words. */
export const PartLists = ({ parted, names, ...list }: PartListsProps) => {
  const t = useWords('pair');
  const inParts = useWords('parted');
  const { m } = parted;
  const rows = useRows(parted);
  const rowsOf = (items: readonly Row[]) => items.map((row) => rowOf(row, m, names[partOf(row)]));
  return (
    <div className="pair-lists">
      {PARTS.map((part) => {
        const [actors, links] = [rows.actors[part], rows.links[part]];
        return (
          <Fold
            key={part}
            isLazy
            startsOpen={part === 'both' && actors.length + links.length <= SHORT}
            summary={
              <span className="pair-part">
                <PartMark part={part} />
                <span>
                  <strong>{names[part]}</strong>{' '}
                  <span className="tabular parted-quiet">{amountsIn({ actors, links })}</span>
                </span>
              </span>
            }
          >
            {actors.length + links.length === 0 ? <p>{t('nothing')}</p> : null}
            <PickList label={inParts('actorsOf', { part: names[part] })} rows={rowsOf(actors)} {...list} />
            <PickList label={inParts('linksOf', { part: names[part] })} rows={rowsOf(links)} {...list} />
          </Fold>
        );
      })}
    </div>
  );
};
