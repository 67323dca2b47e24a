import { words } from '.';

/** What the default types of actors and links are called in the language on the screen, by their ids. */
export const defaultKindNames = () => {
  const t = words('prepare');
  return {
    actors: {
      public: t('kind_public'),
      association: t('kind_association'),
      company: t('kind_company'),
      education: t('kind_education'),
      culture: t('kind_culture'),
      people: t('kind_people'),
      forum: t('kind_forum'),
      theme: t('kind_theme'),
    },
    links: { coop: t('kind_coop'), funding: t('kind_funding'), info: t('kind_info') },
  };
};

/** What the ready-made types of networks are called, by their ids. */
export const networkKindNames = () => {
  const t = words('networks');
  return {
    peer: t('kind_peer'),
    influence: t('kind_influence'),
    learning: t('kind_learning'),
    creating: t('kind_creating'),
  };
};
