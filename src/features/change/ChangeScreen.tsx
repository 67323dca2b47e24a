import './change.css';
import { type ReactNode, useMemo } from 'react';
import { type ComparedMaps, useCompared } from '../../canvas/useCompared';
import type { ActorKind } from '../../domain/entity';
import { actorKinds } from '../../domain/select';
import { sameItems } from '../../domain/value';
import { useWords } from '../../i18n';
import type { Library, OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { Fold } from '../../ui/Fold';
import { isRedo, isUndo } from '../../ui/keys';
import { Notice } from '../../ui/Notice';
import { useKept } from '../../ui/useKept';
import { useKeys } from '../../ui/useKeys';
import { Groups } from './Groups';
import { Snapshots } from './Snapshots';
import { usePortrait } from './usePortrait';
import { Workshops } from './Workshops';

export interface ChangeScreenProps {
  readonly open: OpenWorkshop;
  /** Where another workshop on the same question may be. */
  readonly library: Library;
}

const Part = ({
  title,
  startsOpen,
  children,
}: {
  title: string;
  startsOpen?: boolean;
  children: ReactNode;
}) => (
  <div className="change-fold">
    <Fold isLazy {...(startsOpen && { startsOpen })} summary={<h3>{title}</h3>}>
      {children}
    </Fold>
  </div>
);

const Changes = ({ open, library, compared }: ChangeScreenProps & { readonly compared: ComparedMaps }) => {
  const t = useWords('change');
  const { workshop, undo } = open;
  const portrait = usePortrait(workshop);
  const { records, labels } = compared;
  const kinds = useKept(
    useMemo((): readonly ActorKind[] => actorKinds(records), [records]),
    (before, after) => (sameItems(before, after) ? before : after),
  );
  useKeys((event) => {
    const perform = isUndo(event) ? undo.undo : isRedo(event) ? undo.redo : undefined;
    if (!perform) return;
    event.preventDefault();
    perform();
  });
  const counting = <p role="status">{t('counting')}</p>;
  const here = portrait && { open, portrait, kinds };
  return (
    <div className="change">
      <h2>{t('title')}</h2>
      <Part title={t('snapshots')} startsOpen>
        {here ? <Snapshots {...here} /> : counting}
      </Part>
      <Part title={t('workshops')}>{here ? <Workshops {...here} library={library} /> : counting}</Part>
      <Part title={t('groups')}>
        <Groups workshopId={workshop.id} records={records} labels={labels} />
      </Part>
    </div>
  );
};

/** How the shared map changes: from moment to moment, from workshop to workshop, from members to their group. */
export const ChangeScreen = ({ open, library }: ChangeScreenProps) => {
  const t = useWords('change');
  const common = useWords('common');
  const compared = useCompared(open.workshop);
  if (!compared) return null;
  return compared.choice.contents.some(({ actors }) => actors.length > 0) ? (
    <Changes open={open} library={library} compared={compared} />
  ) : (
    <Notice
      title={t('emptyTitle')}
      help={t('emptyHelp')}
      action={{ label: common('toMaps'), href: addressOf({ at: 'maps', workshop: open.workshop.id }) }}
    />
  );
};
