import { ImagePlus, RotateCw, Trash2, ZoomIn, ZoomOut } from 'lucide-react';
import { type SyntheticEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useWords } from '../../i18n';
import { Button, IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { REACHABLE } from '../../ui/reachable';
import type { Photo } from './usePhoto';

const ZOOMS = [1, 1.5, 2, 3, 4] as const;
const QUARTER = 90;

interface Size {
  readonly width: number;
  readonly height: number;
}

interface PictureProps {
  readonly url: string;
  readonly turns: number;
  readonly zoom: number;
  readonly onError: () => void;
}

/** The picture in its frame: turned by quarters, and scrolled where it is larger. */
const Picture = ({ url, turns, zoom, onError }: PictureProps) => {
  const t = useWords('paper');
  const [size, setSize] = useState<Size>({ width: 4, height: 3 });
  const isAcross = turns % 2 === 1;
  const [width, height] = isAcross ? [size.height, size.width] : [size.width, size.height];
  const measure = ({ currentTarget: { naturalWidth, naturalHeight } }: SyntheticEvent<HTMLImageElement>) =>
    setSize({ width: naturalWidth || 4, height: naturalHeight || 3 });
  return (
    <section className="photo-frame" aria-label={t('photoFrame')} {...REACHABLE}>
      <div className="photo-room" style={{ width: `${zoom * 100}%`, aspectRatio: `${width} / ${height}` }}>
        <img
          src={url}
          alt={t('photoAlt')}
          style={{
            width: `${isAcross ? (100 * size.width) / size.height : 100}%`,
            transform: `translate(-50%, -50%) rotate(${turns * QUARTER}deg)`,
          }}
          onLoad={measure}
          onError={onError}
        />
      </div>
    </section>
  );
};

const Shown = ({ url, photo }: { readonly url: string; readonly photo: Photo }) => {
  const t = useWords('paper');
  const common = useWords('common');
  const [turns, setTurns] = useState(0);
  const [step, setStep] = useState(0);
  return (
    <>
      <div className="photo-tools" role="toolbar" aria-label={t('photo')}>
        <IconButton
          label={common('zoomIn')}
          icon={<ZoomIn {...ICON} />}
          isDisabled={step === ZOOMS.length - 1}
          onPress={() => setStep(step + 1)}
        />
        <IconButton
          label={common('zoomOut')}
          icon={<ZoomOut {...ICON} />}
          isDisabled={step === 0}
          onPress={() => setStep(step - 1)}
        />
        <IconButton
          label={t('rotate')}
          icon={<RotateCw {...ICON} />}
          onPress={() => setTurns((turns + 1) % 4)}
        />
        <IconButton label={t('removePhoto')} icon={<Trash2 {...ICON} />} onPress={photo.clear} />
      </div>
      <Picture url={url} turns={turns} zoom={ZOOMS[step] ?? 1} onError={photo.refuse} />
    </>
  );
};

/** A photo of the paper, to look at while typing. */
export const PhotoPanel = ({ photo }: { readonly photo: Photo }) => {
  const t = useWords('paper');
  const { url, problem, take } = photo;
  return (
    <section className="paper-photo" aria-label={t('photo')}>
      {url ? (
        <Shown key={url} url={url} photo={photo} />
      ) : (
        <FileTrigger acceptedFileTypes={['image/*']} onSelect={(files) => take(files ?? [])}>
          <Button>
            <ImagePlus {...ICON} />
            {t('addPhoto')}
          </Button>
        </FileTrigger>
      )}
      {problem ? (
        <p role="alert" className="paper-problem">
          {t(problem)}
        </p>
      ) : null}
      <p className="field-help">{t('photoHelp')}</p>
    </section>
  );
};
