import { FileDown, Link2, type LucideIcon, Mail, QrCode, Share2, Upload } from 'lucide-react';
import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import type { Way } from './ways';

const ICONS: Readonly<Record<Way, LucideIcon>> = {
  share: Share2,
  mail: Mail,
  page: Upload,
  code: QrCode,
  copy: Link2,
  file: FileDown,
};

export interface WayListProps {
  /** The likeliest first. */
  readonly ways: readonly Way[];
  /** Where the facilitator has asked for the maps; empty when nowhere. */
  readonly address: string;
  readonly isBusy: boolean;
  readonly onChoose: (way: Way) => void;
}

/** The ways in which a parcel can leave. */
export const WayList = ({ ways, address, isBusy, onChoose }: WayListProps) => {
  const t = useWords('send');
  return (
    <ul className="send-ways" aria-label={t('ways')}>
      {ways.map((way, place) => {
        const Icon = ICONS[way];
        return (
          <li key={way}>
            <Button
              look={place === 0 ? 'primary' : 'normal'}
              isDisabled={isBusy}
              onPress={() => onChoose(way)}
            >
              <Icon aria-hidden size={24} />
              <span className="send-way">
                <span className="send-way-name">{t(`way_${way}`)}</span>
                <span>{t(`wayHelp_${way}`, { address })}</span>
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
