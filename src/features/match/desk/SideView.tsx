import { Link2 } from 'lucide-react';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { shortName, someNames } from '../names';
import type { Draft } from './draft';
import { Snippet, type SnippetProps } from './Snippet';
import type { Neighbour } from './sides';

export interface SideViewProps extends SnippetProps {
  readonly draft: Draft;
  readonly showsPicture: boolean;
  /** Whether it can be taken out: not where two would leave one alone. */
  readonly isOneOfMany: boolean;
}

const MOST_NEIGHBOURS = 8;

const Neighbours = ({ neighbours }: { readonly neighbours: readonly Neighbour[] }) => {
  const t = useWords('match');
  if (neighbours.length === 0) return <p className="match-help">{t('noLinks')}</p>;
  // "and one more" would be no shorter than the name itself
  const isLong = neighbours.length > MOST_NEIGHBOURS + 1;
  const shown = isLong ? neighbours.slice(0, MOST_NEIGHBOURS) : neighbours;
  return (
    <ul className="neighbours" aria-label={t('linkedTo')}>
      {shown.map(({ id, name, isShared }) => (
        <li key={id} data-shared={isShared || undefined}>
          {isShared ? <Link2 {...ICON} size={16} /> : null}
          {shortName(name)}
          {isShared ? <span className="visually-hidden"> ({t('inCommon')})</span> : null}
        </li>
      ))}
      {isLong ? <li>{t('andMore', { count: neighbours.length - shown.length })}</li> : null}
    </ul>
  );
};

const Membership = ({ side, draft }: Pick<SideViewProps, 'side' | 'draft'>) => {
  const t = useWords('match');
  const isApart = draft.apart.has(side.id);
  return (
    <Button
      aria-label={`${t(isApart ? 'putBack' : 'setApart')}: ${side.name}`}
      onPress={() => draft.move(side)}
    >
      {t(isApart ? 'putBack' : 'setApart')}
    </Button>
  );
};

const SideName = ({ side, draft }: Pick<SideViewProps, 'side' | 'draft'>) =>
  draft.isSplit ? (
    <label className="card-name-title checkbox">
      <input type="checkbox" checked={!draft.apart.has(side.id)} onChange={() => draft.move(side)} />
      <strong>{side.name}</strong>
    </label>
  ) : (
    <strong className="card-name-title">{side.name}</strong>
  );

/** One of those asked about: its names, how many drew it, whom it is linked to, and how that looks on a map. */
export const SideView = ({ side, view, kinds, draft, showsPicture, isOneOfMany }: SideViewProps) => {
  const t = useWords('match');
  return (
    <li className="card-name" data-apart={draft.apart.has(side.id) || undefined}>
      <div className="card-name-head">
        <div className="card-name-text">
          <SideName side={side} draft={draft} />
          {side.otherNames.length > 0 ? (
            <p className="match-help">{t('alsoWritten', { names: someNames(side.otherNames) })}</p>
          ) : null}
          <p className="match-help tabular">
            {t('drew', { count: side.mapIds.length, all: view.gathered.mapCount })}
          </p>
        </div>
        {isOneOfMany && !draft.isSplit ? <Membership side={side} draft={draft} /> : null}
      </div>
      <Neighbours neighbours={side.neighbours} />
      {showsPicture ? <Snippet side={side} view={view} kinds={kinds} /> : null}
    </li>
  );
};
