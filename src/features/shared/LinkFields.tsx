import type { Merged } from '../../canvas/useMerged';
import type { PairDirection } from '../../domain/merge/links';
import type { Thing } from '../../domain/merge/things';
import { linkKinds } from '../../domain/select';
import { listed, useWords } from '../../i18n';
import { Notes, SpreadLine } from './said';

type LinkThing = Extract<Thing, { is: 'link' }>;

export interface LinkFieldsProps {
  readonly thing: LinkThing;
  readonly merged: Merged;
}

const Kind = ({ thing: { link }, merged: { records } }: LinkFieldsProps) => {
  const t = useWords('shared');
  const kinds = linkKinds(records);
  const nameOf = (id: string) => kinds.find((one) => one.id === id)?.name ?? id;
  if (!link.kind) return null;
  return link.kind.tied.length > 1 ? (
    <p>{t('kindTie', { kinds: listed(link.kind.tied.map(nameOf)) })}</p>
  ) : (
    <p>{nameOf(link.kind.value)}</p>
  );
};

const Direction = ({ thing: { link, source, target } }: Pick<LinkFieldsProps, 'thing'>) => {
  const t = useWords('shared');
  const { direction } = link;
  const inWords = (value: PairDirection) =>
    t(`direction_${value}`, { source: source.name, target: target.name });
  if (!direction) return null;
  return direction.tied.length > 1 ? (
    <p>{t('directionTie', { directions: listed(direction.tied.map(inWords)) })}</p>
  ) : (
    <p>{inWords(direction.value)}</p>
  );
};

/** What the maps say of a link together. */
export const LinkFields = ({ thing, merged }: LinkFieldsProps) => {
  const t = useWords('shared');
  return (
    <>
      <Kind thing={thing} merged={merged} />
      <Direction thing={thing} />
      <SpreadLine label={t('strength')} spread={thing.link.strength} />
      <Notes notes={thing.link.notes} labels={merged.labels} />
    </>
  );
};
