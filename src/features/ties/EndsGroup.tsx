import { memo, useMemo } from 'react';
import type { ComparedMaps } from '../../canvas/useCompared';
import { absentEnds, type BothEnds, type EndsOfLink, type LinkEnd } from '../../domain/compare/bothEnds';
import { useWords } from '../../i18n';
import { thingName } from '../../i18n/thingNames';
import { useSlices } from '../../ui/useSlices';
import { classNameIn } from './names';
import { TieRow } from './TieRow';

export interface EndsGroupProps {
  readonly maps: ComparedMaps;
  readonly group: Exclude<keyof BothEnds, 'representing'>;
  readonly links: readonly EndsOfLink[];
}

/** So many rows are made in one go. */
const ROWS_AT_ONCE = 20;

const EndLine = ({ maps, end }: { readonly maps: ComparedMaps; readonly end: LinkEnd }) => {
  const t = useWords('ties');
  const name = classNameIn(maps.compared, end.classId);
  const numbers = { n: end.drawnIn.length, count: end.representedIn.length };
  return (
    <p>
      {end.state === 'nobody-here'
        ? t('end_nobody-here', { name })
        : t(`end_${end.state}`, { name, ...numbers })}
    </p>
  );
};

const LinkRow = memo(({ maps, link }: { readonly maps: ComparedMaps; readonly link: EndsOfLink }) => {
  const nameOf = ({ classId }: LinkEnd) => ({ name: classNameIn(maps.compared, classId) });
  const { key, source, target, mapIds } = link;
  const name = thingName({ is: 'link', id: key, source: nameOf(source), target: nameOf(target) });
  return (
    <TieRow maps={maps} name={name} mapIds={mapIds}>
      <EndLine maps={maps} end={source} />
      <EndLine maps={maps} end={target} />
    </TieRow>
  );
});

const Rows = ({ maps, links, label }: Omit<EndsGroupProps, 'group'> & { readonly label: string }) => {
  const shown = useSlices(links, ROWS_AT_ONCE);
  return (
    <ul className="tie-list" aria-label={label}>
      {links.slice(0, shown).map((link) => (
        <LinkRow key={link.key} maps={maps} link={link} />
      ))}
    </ul>
  );
};

/** Links apart by how many of their ends are not here: that nobody could draw is not that nobody drew. */
const byAbsentEnds = (links: readonly EndsOfLink[]) =>
  ([0, 1, 2] as const)
    .map((absent) => ({ absent, links: links.filter((link) => absentEnds(link) === absent) }))
    .filter((part) => part.links.length > 0);

const titleOf = (group: EndsGroupProps['group'], absent: 0 | 1 | 2) => {
  if (group === 'both') return 'drawn_both';
  if (group === 'one') return absent === 0 ? 'one_0' : 'one_1';
  return `others_${absent}` as const;
};

/** The links of one kind, those whose ends are not in the room told apart from those whose ends did not draw them. */
export const EndsGroup = ({ maps, group, links }: EndsGroupProps) => {
  const t = useWords('ties');
  const parts = useMemo(() => byAbsentEnds(links), [links]);
  if (links.length === 0) return <p>{t('noneSuch')}</p>;
  return (
    <>
      {parts.map((part) => {
        const title = t(titleOf(group, part.absent));
        return (
          <section key={part.absent}>
            {group === 'both' ? null : <h5>{t('groupCount', { group: title, count: part.links.length })}</h5>}
            <Rows maps={maps} links={part.links} label={title} />
          </section>
        );
      })}
    </>
  );
};
