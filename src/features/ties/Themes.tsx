import { useMemo } from 'react';
import { sharedThemes, themeKindIds } from '../../domain/compare/sharedThemes';
import { actorKinds } from '../../domain/select';
import { listed, useWords } from '../../i18n';
import type { NetworksProps } from './Networks';
import { useNetworkName } from './names';
import { TieRow } from './TieRow';

/** Which themes how many drew or named, and which networks work on them. */
export const Themes = ({ maps, networks }: NetworksProps) => {
  const t = useWords('ties');
  const nameOf = useNetworkName();
  const { compared, records } = maps;
  const themes = useMemo(
    () => sharedThemes(compared, networks, themeKindIds(actorKinds(records))),
    [compared, records, networks],
  );
  return (
    <section className="panel ties-panel" aria-labelledby="ties-themes">
      <h3 id="ties-themes">{t('themes')}</h3>
      {themes.length === 0 ? (
        <p>{t('noThemes')}</p>
      ) : (
        <>
          <p className="ties-help">{t('themesHelp')}</p>
          <ul className="tie-list" aria-labelledby="ties-themes">
            {themes.map(({ key, name, mapIds, networks: working }) => (
              <TieRow key={key} maps={maps} name={name} mapIds={mapIds}>
                {working.length > 0 ? (
                  <p>{t('themeNetworks', { networks: listed(working.map(nameOf)) })}</p>
                ) : null}
              </TieRow>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
