import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { type Group, nameIn, type RolesParts, someNames } from './parts';

/** Below it, groups found in links that chance drew look as good. */
const CLEAR = 0.3;

const GroupRow = ({ group, known, picking }: RolesParts & { readonly group: Group }) => {
  const t = useWords('roles');
  const { letter, colour } = group.look;
  return (
    <li>
      <Button look="plain" pressed={picking.group === letter} onPress={() => picking.toggleGroup(letter)}>
        <span className="roles-letter on-paper" style={{ color: colour, borderColor: colour }} aria-hidden>
          {letter}
        </span>
        {t('groupOf', { letter, count: group.members.length })}
      </Button>
      <p>{someNames(known, group.members)}</p>
    </li>
  );
};

/** Actors that hang closely together, by the colours and letters that they have in the picture. */
export const Groups = ({ known, picking }: RolesParts) => {
  const t = useWords('roles');
  const { groups, findings } = known;
  const { alone, inside, modularity } = findings.communities;
  return (
    <section className="panel roles-panel" aria-labelledby="roles-groups">
      <h3 id="roles-groups">{t('groups')}</h3>
      <p className="roles-help">
        {t('groupsHelp', { inside, all: findings.graph.links.length })}{' '}
        {modularity < CLEAR ? t('groupsBlurred') : null}
      </p>
      <ul className="roles-groups" aria-labelledby="roles-groups">
        {groups.map((group) => (
          <GroupRow key={group.look.letter} group={group} known={known} picking={picking} />
        ))}
      </ul>
      {alone.length > 0 ? (
        <Fold isLazy summary={t('alone', { count: alone.length })}>
          <p>{alone.map((id) => nameIn(known, id)).join(', ')}</p>
        </Fold>
      ) : null}
    </section>
  );
};
