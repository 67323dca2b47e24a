import { memo, useMemo } from 'react';
import { fraction } from '../../domain/compare/fraction';
import { isNoted, type Talk } from '../../domain/merge/talk';
import { mapIdsOf, type Thing } from '../../domain/merge/things';
import { type AppLanguage, useLanguage, useWords } from '../../i18n';
import { namedThings } from '../../i18n/thingNames';
import type { Workshop } from '../../state/workshop';
import { PickList, type PickListProps } from '../../ui/PickList';
import { NotesPanel } from './NotesPanel';

export interface ThingListProps extends Pick<PickListProps, 'chosen' | 'onPoint' | 'onPick'> {
  readonly things: ReadonlyMap<string, Thing>;
  /** How many maps were counted. */
  readonly m: number;
  readonly talk: Talk;
  readonly workshop: Workshop;
}

/** What most drew first; what as many drew in the order of the alphabet. */
const rankedThings = (things: ReadonlyMap<string, Thing>, is: Thing['is'], language: AppLanguage) =>
  namedThings(
    [...things.values()].filter((thing) => thing.is === is),
    language,
  ).sort((a, b) => mapIdsOf(b.thing).length - mapIdsOf(a.thing).length);

const List = ({ things, m, talk, workshop, ...list }: ThingListProps) => {
  const t = useWords('compare');
  const shared = useWords('shared');
  const common = useWords('common');
  const language = useLanguage();
  const [actors, links] = useMemo(
    () => [rankedThings(things, 'actor', language), rankedThings(things, 'link', language)] as const,
    [things, language],
  );
  const rowsOf = (ranked: typeof actors) =>
    ranked.map(({ name, thing }) => {
      const n = mapIdsOf(thing).length;
      const hasNote = isNoted(talk, thing.id);
      const spoken = t('rowSpoken', { name, drew: t('drew', { n, m }) });
      return {
        id: thing.id,
        label: hasNote ? `${name} ✎` : name,
        count: fraction(n, m),
        spoken: hasNote ? shared('noted', { row: spoken }) : spoken,
      };
    });
  return (
    <section className="stage-panel panel shared-list" aria-labelledby="shared-words">
      <h2 className="panel-title" id="shared-words">
        {t('inWords')}
      </h2>
      <h3>{common('actors', { count: actors.length })}</h3>
      <PickList label={t('actors')} rows={rowsOf(actors)} {...list} />
      <h3>{common('links', { count: links.length })}</h3>
      <PickList label={t('links')} rows={rowsOf(links)} {...list} />
      <NotesPanel
        workshop={workshop}
        notes={talk.general}
        label={shared('talkNotes')}
        help={shared('talkNotesHelp')}
      />
    </section>
  );
};

/** The shared map in words: every actor and link on it, with how many drew it. */
export const ThingList = memo(List);
