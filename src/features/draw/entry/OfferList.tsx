import './offers.css';
import { Check } from 'lucide-react';
import { useWords } from '../../../i18n';
import { ICON } from '../../../ui/icon';
import type { Combo } from '../../../ui/useCombo';

/** What may stand in the place of what is being typed. */
export interface Offer {
  readonly text: string;
  /** By which other name it was found. */
  readonly alias?: string;
  readonly isOnMap: boolean;
  /** Came after the others, which stay where they are under the hand. */
  readonly isLater?: boolean;
}

interface OfferListProps {
  readonly combo: Combo;
  readonly offers: readonly Offer[];
}

/** What may be taken in the place of what is being typed; the field keeps the focus. */
export const OfferList = ({ combo, offers }: OfferListProps) => {
  const t = useWords('entry');
  if (offers.length === 0) return null;
  return (
    <ul {...combo.list} className="offers panel" aria-label={t('offers')}>
      {offers.map(({ text, alias, isOnMap, isLater }, index) => (
        <li key={text} {...combo.option(index)} className="offer" data-later={isLater || undefined}>
          <span className="offer-name" dir="auto">
            {text}
            {alias ? <span className="offer-aside"> ({alias})</span> : null}
          </span>
          {isOnMap ? (
            <span className="offer-aside">
              <Check {...ICON} size={16} />
              {t('onMap')}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
