import { useMemo } from 'react';
import { fraction } from '../../domain/compare/fraction';
import type { MapLabel } from '../../domain/compare/labels';
import type { Entities } from '../../domain/entity';
import {
  type Descent,
  type GroupLineage,
  groupLineage,
  type LineageActor,
  type LineageLink,
} from '../../domain/group';
import { type MapContent, mapContents } from '../../domain/select';
import { groupsOf } from '../../domain/wall';
import { useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { addressOf } from '../../state/route';
import { Fold } from '../../ui/Fold';
import { PartSummary } from './PartSummary';

export interface GroupsProps {
  readonly workshopId: string;
  readonly records: Entities;
  readonly labels: ReadonlyMap<string, MapLabel>;
}

/** In the order in which they are told. */
const DESCENTS: readonly (keyof Descent<never>)[] = ['added', 'left', 'keptShared', 'keptSingle'];

interface ThingsProps {
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly n: number; readonly text: string }[];
  readonly m: number;
}

/** What no member drew bears no count. */
const Things = ({ label, rows, m }: ThingsProps) =>
  rows.length === 0 ? null : (
    <ul className="change-things" aria-label={label}>
      {rows.map(({ id, n, text }) => (
        <li key={id}>
          {text} {n > 0 ? <span className="tabular parted-quiet">{fraction(n, Math.max(n, m))}</span> : null}
        </li>
      ))}
    </ul>
  );

const DescentFold = ({
  descent,
  lineage,
}: {
  readonly descent: keyof Descent<never>;
  readonly lineage: GroupLineage;
}) => {
  const t = useWords('change');
  const compare = useWords('compare');
  const actors: readonly LineageActor[] = lineage.actors[descent];
  const links: readonly LineageLink[] = lineage.links[descent];
  const m = lineage.members.present.length;
  if (actors.length + links.length === 0) return null;
  const title = t(`descent_${descent}`);
  return (
    <Fold summary={<PartSummary title={title} actors={actors} links={links} />}>
      <Things
        label={t('descentActors', { descent: title })}
        rows={actors.map(({ id, n, name }) => ({ id, n, text: name }))}
        m={m}
      />
      <Things
        label={t('descentLinks', { descent: title })}
        rows={links.map(({ id, n, ...ends }) => ({ id, n, text: compare('link', ends) }))}
        m={m}
      />
    </Fold>
  );
};

const Group = ({ content, records, labels, workshopId }: GroupsProps & { readonly content: MapContent }) => {
  const t = useWords('change');
  const { id } = content.info;
  const lineage = useMemo(() => groupLineage(records, id), [records, id]);
  const { keptShared, keptSingle, added, left } = lineage.actors;
  const { present, missing } = lineage.members;
  return (
    <section className="change-group panel">
      <h4>
        <a href={addressOf({ at: 'draw', workshop: workshopId, map: id })}>{mapNameOf(labels.get(id))}</a>
        <span className="tabular parted-quiet"> · {t('groupMembers', { count: present.length })}</span>
      </h4>
      {missing > 0 ? <p>{t('membersMissing', { count: missing })}</p> : null}
      <p className="tabular">
        {t('groupKept', { count: keptShared.length + keptSingle.length })}{' '}
        {t('groupAdded', { count: added.length })} {t('groupLeft', { count: left.length })}
      </p>
      {DESCENTS.map((descent) => (
        <DescentFold key={descent} descent={descent} lineage={lineage} />
      ))}
    </section>
  );
};

/** What each group took of its members' maps, what it left out and what it added. */
export const Groups = (props: GroupsProps) => {
  const t = useWords('change');
  const { records } = props;
  const groups = useMemo(() => groupsOf(mapContents(records)), [records]);
  return (
    <div className="change-part">
      <p className="change-help">{groups.length > 0 ? t('groupsHelp') : t('noGroups')}</p>
      {groups.map((content) => (
        <Group key={content.info.id} content={content} {...props} />
      ))}
    </div>
  );
};
