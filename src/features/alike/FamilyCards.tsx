import { Layers } from 'lucide-react';
import { useMemo } from 'react';
import { traitsOf } from '../../domain/compare/traits';
import { listed, useWords, words } from '../../i18n';
import { namesAmong } from '../../i18n/thingNames';
import type { Group } from '../../picture/kinship';
import { Button } from '../../ui/Button';
import { makeShared } from './makeShared';
import { type AlikeParts, byNumber, nameAt } from './parts';

/** So many names are read at a glance; the rest is a number. */
const MOST_NAMES = 8;
const MOST_DISTINCTIONS = 5;

const shortened = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES;
  if (more <= 0) return listed(names);
  return listed([...names.slice(0, MOST_NAMES), words('alike')('more', { count: more })]);
};

const InCommon = ({ group, ...parts }: AlikeParts & { readonly group: Group }) => {
  const t = useWords('alike');
  const { kinship, maps } = parts;
  const names = useMemo(() => namesAmong(maps.compared.actors), [maps.compared]);
  const traits = useMemo(
    () =>
      traitsOf(
        kinship.counts,
        group.maps.flatMap((map) => kinship.similarity.order[map] ?? []),
      ),
    [kinship, group],
  );
  const apart = traits.setsApart.slice(0, MOST_DISTINCTIONS).map(({ thing, inside, outside }) =>
    t('distinction', {
      name: names.actor(thing.id),
      inside,
      these: traits.inside,
      outside,
      others: traits.outside,
    }),
  );
  return (
    <>
      <p>
        {traits.allDrewActors.length > 0
          ? t('allDrew', { names: shortened(traits.allDrewActors.map(({ id }) => names.actor(id))) })
          : t('nothingByAll')}
      </p>
      {traits.allDrewLinks.length > 0 ? (
        <p>{t('allLinked', { names: shortened(traits.allDrewLinks.map(names.link)) })}</p>
      ) : null}
      {apart.length > 0 ? <p className="tabular">{t('setsApart', { names: listed(apart) })}</p> : null}
    </>
  );
};

const FamilyCard = ({ group, ...parts }: AlikeParts & { readonly group: Group }) => {
  const t = useWords('alike');
  const { letter, colour } = group.look;
  return (
    <li className="alike-family" style={{ borderColor: colour }}>
      <h4>
        <span className="alike-letter on-paper" style={{ color: colour, borderColor: colour }}>
          {letter}
        </span>
        {t('group', { letter, count: group.maps.length })}
      </h4>
      <p>{listed(byNumber(parts, group.maps).map((map) => nameAt(parts, map)))}</p>
      <InCommon {...parts} group={group} />
      <Button onPress={() => makeShared(parts, group)}>
        <Layers aria-hidden size={20} />
        {t('makeShared', { letter })}
      </Button>
    </li>
  );
};

/** What each family has in common, and a shared map of each. */
export const FamilyCards = (parts: AlikeParts) => {
  const t = useWords('alike');
  const { groups, alone } = parts.cut;
  return (
    <section className="alike-section panel" aria-labelledby="alike-families">
      <h3 id="alike-families">{t('familiesTitle')}</h3>
      <p>{t('familiesHelp')}</p>
      <ul className="alike-families">
        {groups.map((group) => (
          <FamilyCard key={group.look.letter} {...parts} group={group} />
        ))}
      </ul>
      {alone.length > 0 ? (
        <p>{t('onTheirOwn', { names: listed(byNumber(parts, alone).map((map) => nameAt(parts, map))) })}</p>
      ) : null}
    </section>
  );
};
