import { ChevronRight, UserPlus } from 'lucide-react';
import type { WorkshopInfo } from '../../domain/entity';
import type { MapContent } from '../../domain/select';
import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import { ICON } from '../../ui/icon';

interface OwnMapProps {
  readonly workshopId: string;
  readonly content: MapContent;
}

/** Its author is named: it is they who hold the device. */
const OwnMap = ({ workshopId, content: { info, actors } }: OwnMapProps) => {
  const common = useWords('common');
  return (
    <li>
      <a className="own-map panel" href={addressOf({ at: 'draw', workshop: workshopId, map: info.id })}>
        <span className="own-map-name">{info.author?.name || info.title || common('untitledMap')}</span>
        <span className="own-map-fact tabular">{common('actors', { count: actors.length })}</span>
        <ChevronRight {...ICON} />
      </a>
    </li>
  );
};

export interface OwnMapsProps {
  readonly info: WorkshopInfo;
  readonly maps: readonly MapContent[];
}

/** Several people draw on this device: which of their maps goes on, or does one more person begin? */
export const OwnMaps = ({ info, maps }: OwnMapsProps) => {
  const t = useWords('join');
  const common = useWords('common');
  return (
    <div className="join-form">
      <header className="join-head">
        <p className="join-workshop">{info.title || common('untitledWorkshop')}</p>
        <h1>{t('whoContinues')}</h1>
      </header>
      <ul className="own-maps">
        {maps.map((content) => (
          <OwnMap key={content.info.id} workshopId={info.id} content={content} />
        ))}
      </ul>
      <div className="join-ways">
        <a className="button" href={addressOf({ at: 'new', workshop: info.id })}>
          <UserPlus {...ICON} />
          {t('newDrawer')}
        </a>
      </div>
    </div>
  );
};
