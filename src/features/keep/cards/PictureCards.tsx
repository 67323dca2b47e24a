import { ImageDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import type { Thresholds } from '../../../domain/compare/thresholds';
import { useWords } from '../../../i18n';
import { addressOf } from '../../../state/route';
import { SelectField } from '../../../ui/Field';
import type { Kept } from '../kept';
import { type KeptPicture, morePictures, overlayPicture, sharedPicture } from '../pictures';
import { saveKeptPicture } from '../saving';
import { Card } from './Card';
import { MakeButton } from './MakeButton';

export interface PictureCardProps {
  readonly kept: Kept;
  /** Undefined until places have been found. */
  readonly merged: Merged | undefined;
}

interface SaveProps {
  readonly kept: Kept;
  readonly of: string;
  /** Undefined while nothing can be drawn. */
  readonly picture: (() => KeptPicture) | undefined;
}

const SavePicture = ({ kept, of, picture }: SaveProps) => (
  <MakeButton
    label={useWords('keep')('savePicture')}
    of={of}
    icon={ImageDown}
    make={picture && (() => saveKeptPicture(kept, picture()))}
  />
);

/** The shared map as a picture. */
export const SharedCard = ({
  kept,
  merged,
  thresholds: { kActors, kLinks },
}: PictureCardProps & { readonly thresholds: Thresholds }) => {
  const t = useWords('keep');
  const { workshop } = kept.open;
  const said = { n: kActors, m: kept.maps.compared.counts.maps.length };
  return (
    <Card title={t('sharedTitle')} holds={kActors === kLinks ? t('sharedHoldsOf', said) : t('sharedHolds')}>
      <SavePicture
        kept={kept}
        of={t('sharedTitle')}
        picture={merged && (() => sharedPicture(merged, workshop.entities()))}
      />
      <a href={addressOf({ at: 'shared', workshop: workshop.id })}>{t('toShared')}</a>
    </Card>
  );
};

/** All maps on one another as a picture. */
export const OverlayCard = ({ kept, merged }: PictureCardProps) => {
  const t = useWords('keep');
  return (
    <Card title={t('overlayTitle')} holds={t('overlayHolds')}>
      <SavePicture kept={kept} of={t('overlayTitle')} picture={merged && (() => overlayPicture(merged))} />
    </Card>
  );
};

/** Any of the other pictures, chosen from a list; nothing where one map alone has none. */
export const MorePicturesCard = ({ kept, merged }: PictureCardProps) => {
  const t = useWords('keep');
  const [wanted, setWanted] = useState('');
  const pictures = useMemo(
    () => (merged ? morePictures(merged, kept.open.workshop.id) : []),
    [merged, kept.open],
  );
  const chosen = pictures.find(({ id }) => id === wanted) ?? pictures[0];
  if (kept.maps.compared.counts.maps.length < 2) return null;
  return (
    <Card title={t('moreTitle')} holds={t('moreHolds')}>
      <SelectField
        label={t('whichPicture')}
        value={chosen?.id ?? ''}
        onChange={({ target }) => setWanted(target.value)}
      >
        {pictures.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
      <SavePicture kept={kept} of={chosen?.label ?? ''} picture={chosen && (() => chosen)} />
    </Card>
  );
};
