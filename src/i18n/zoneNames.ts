import { words } from '.';

/** What the zones of the ready-made backdrops are called in the language on the screen, by their ids. */
export const defaultZoneNames = () => {
  const t = words('backdrop');
  return {
    core: t('zone_core'),
    partners: t('zone_partners'),
    environment: t('zone_environment'),
    municipalities: t('zone_municipalities'),
    wellbeing: t('zone_wellbeing'),
    associations: t('zone_associations'),
    companies: t('zone_companies'),
    education: t('zone_education'),
    hierarchy: t('zone_hierarchy'),
    market: t('zone_market'),
    network: t('zone_network'),
    ecosystem: t('zone_ecosystem'),
    now: t('zone_now'),
    could: t('zone_could'),
    notNow: t('zone_notNow'),
  };
};
