import type { TakeHome } from '../../domain/takeHome';
import { listed, useWords } from '../../i18n';
import { Fold } from '../../ui/Fold';

/** What most drew first. */
const mostDrawn = <T extends { readonly n: number }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => b.n - a.n);

interface Row {
  readonly id: string;
  readonly name: string;
  readonly help?: string | undefined;
  readonly n: number;
}

const Rows = ({
  title,
  rows,
  m,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly m: number;
}) => {
  const t = useWords('result');
  return (
    <div>
      <h3>{title}</h3>
      <ul className="result-rows">
        {rows.map(({ id, name, help, n }) => (
          <li key={id}>
            <span>
              {name}
              {help ? <span className="result-also"> {help}</span> : null}
            </span>
            {m > 1 ? <span className="tabular">{t('drew', { n, m })}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The shared map in words: every actor and link on it, with how many drew it. */
export const InWords = ({ home }: { readonly home: TakeHome }) => {
  const t = useWords('result');
  const compare = useWords('compare');
  const common = useWords('common');
  const { actors, links, m } = home;
  const nameAt = (place: number): string => actors[place]?.name ?? '';
  const actorRows = actors.map(({ name, others, n }, place) => ({
    id: String(place),
    name,
    help: others && t('alsoCalled', { names: listed(others) }),
    n,
  }));
  const linkRows = links.map(({ source, target, n }) => ({
    id: `${source}-${target}`,
    name: compare('link', { source: nameAt(source), target: nameAt(target) }),
    n,
  }));
  return (
    <Fold summary={<h2>{t('inWords')}</h2>}>
      <div className="result-words">
        <Rows title={common('actors', { count: actors.length })} rows={mostDrawn(actorRows)} m={m} />
        {links.length > 0 ? (
          <Rows title={common('links', { count: links.length })} rows={mostDrawn(linkRows)} m={m} />
        ) : null}
      </div>
    </Fold>
  );
};
