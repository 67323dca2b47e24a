import { X } from 'lucide-react';
import { useMemo } from 'react';
import { piecesWithout, sidesWithout } from '../../domain/graph/pieces';
import { useWords } from '../../i18n';
import { IconButton } from '../../ui/Button';
import { linkNameIn, nameIn, type RolesParts, someNames } from './parts';
import { ranksInWords } from './ranksInWords';

type Pieces = readonly (readonly string[])[];

const PieceList = ({ known, pieces }: Pick<RolesParts, 'known'> & { readonly pieces: Pieces }) => {
  const t = useWords('roles');
  return (
    <ul className="role-pieces">
      {pieces.map((piece) => (
        <li key={piece[0]}>{t('piece', { count: piece.length, names: someNames(known, piece) })}</li>
      ))}
    </ul>
  );
};

const Drew = ({ known, mapIds }: Pick<RolesParts, 'known'> & { readonly mapIds: readonly string[] }) => {
  const t = useWords('roles');
  return <p className="tabular">{t('drew', { n: mapIds.length, m: known.counts.maps.length })}</p>;
};

const ActorFacts = ({ known, id }: Pick<RolesParts, 'known'> & { readonly id: string }) => {
  const t = useWords('roles');
  const common = useWords('common');
  const { graph, cutPoints, roles } = known.findings;
  const isCut = cutPoints.some(({ node }) => node === id);
  const pieces = useMemo(() => (isCut ? piecesWithout(graph, id) : []), [isCut, graph, id]);
  const role = known.roles.get(id);
  if (!role) return null;
  const { degree, degreeRank, betweenness, betweennessRank, onMaps } = role;
  const place = { rank: betweennessRank, all: roles.length };
  const isOften = betweennessRank <= Math.max(1, roles.length / 10);
  return (
    <>
      <Drew known={known} mapIds={known.actors.get(id)?.mapIds ?? []} />
      <p className="tabular">
        {t('cardLinks', {
          links: common('links', { count: degree }),
          rank: degreeRank,
          all: roles.length,
        })}
      </p>
      {betweenness > 0 ? (
        <p className="tabular">{t(isOften ? 'cardConnectorOften' : 'cardConnector', place)}</p>
      ) : null}
      {onMaps ? <p className="tabular">{ranksInWords(onMaps)}</p> : null}
      {onMaps && onMaps.firstOn.length > 0 ? (
        <p className="tabular">{t('firstOn', { n: onMaps.firstOn.length, m: known.counts.maps.length })}</p>
      ) : null}
      {isCut ? (
        <>
          <p>{t('cardFalls', { name: nameIn(known, id), count: pieces.length })}</p>
          <PieceList known={known} pieces={pieces} />
        </>
      ) : null}
    </>
  );
};

const LinkFacts = ({ known, id }: Pick<RolesParts, 'known'> & { readonly id: string }) => {
  const t = useWords('roles');
  const { graph, bridges } = known.findings;
  const bridge = bridges.find(({ link }) => link.key === id)?.link;
  const sides = useMemo(() => (bridge ? sidesWithout(graph, bridge) : []), [graph, bridge]);
  const link = graph.links.find(({ key }) => key === id);
  return (
    <>
      <Drew known={known} mapIds={link?.mapIds ?? []} />
      {bridge ? (
        <>
          <p>{t('cardFallsLink')}</p>
          <PieceList known={known} pieces={sides} />
        </>
      ) : null}
    </>
  );
};

/** What is picked, in words: its place among the others, and what would fall apart without it. */
export const RoleCard = ({ known, picking }: RolesParts) => {
  const t = useWords('roles');
  const { chosen, group } = picking;
  const link = known.findings.graph.links.find(({ key }) => key === chosen);
  const members = known.groups.find(({ look }) => look.letter === group);
  const title = link
    ? linkNameIn(known, link)
    : members
      ? t('groupOf', { letter: members.look.letter, count: members.members.length })
      : nameIn(known, known.roles.has(chosen ?? '') ? (chosen ?? '') : '');
  if (title === '') return <p className="roles-help">{t('hint')}</p>;
  return (
    <>
      <div className="role-card-head">
        <h3>{title}</h3>
        <IconButton
          look="plain"
          label={t('letGo')}
          shortcut="Esc"
          icon={<X aria-hidden size={18} />}
          onPress={() => picking.choose(null)}
        />
      </div>
      {members ? <p>{someNames(known, members.members)}</p> : null}
      {chosen !== null && link ? <LinkFacts known={known} id={chosen} /> : null}
      {chosen !== null && !link ? <ActorFacts known={known} id={chosen} /> : null}
    </>
  );
};
