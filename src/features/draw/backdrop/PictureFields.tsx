import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ImagePlus,
  type LucideIcon,
  Minus,
  Plus,
  Trash2,
} from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { CanvasView } from '../../../canvas/view';
import { chooseBackdrop } from '../../../domain/backdrop/choose';
import type { PictureProblem } from '../../../domain/backdrop/pictureFile';
import type { BackdropImage } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import { useWords } from '../../../i18n';
import { commitWithWayBack } from '../../../state/wayBack';
import { pickPictures } from '../../../storage/files';
import { Button, IconButton } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Field';
import { ICON } from '../../../ui/icon';
import { Slider } from '../../../ui/Slider';
import { announce, say } from '../../../ui/toasts';
import { centreOf } from '../canvasGestures';
import type { Drawing } from '../drawing';
import { adjust, grow, layFile, shift } from './picturing';

const STEP = 20;
const MOVES = [
  ['left', ArrowLeft, { x: -STEP, y: 0 }],
  ['up', ArrowUp, { x: 0, y: -STEP }],
  ['down', ArrowDown, { x: 0, y: STEP }],
  ['right', ArrowRight, { x: STEP, y: 0 }],
] as const satisfies readonly (readonly [string, LucideIcon, Point])[];

interface PictureProps {
  readonly drawing: Drawing;
  readonly image: BackdropImage;
}

const PlaceButtons = ({ drawing, image }: PictureProps) => {
  const t = useWords('backdrop');
  return (
    <div className="picture-moves" role="toolbar" aria-label={t('place')}>
      {MOVES.map(([way, Icon, by]) => (
        <IconButton
          key={way}
          label={t(way)}
          icon={<Icon {...ICON} />}
          onPress={() => shift(drawing, image, by)}
        />
      ))}
      <IconButton label={t('smaller')} icon={<Minus {...ICON} />} onPress={() => grow(drawing, image, -1)} />
      <IconButton label={t('larger')} icon={<Plus {...ICON} />} onPress={() => grow(drawing, image, 1)} />
    </div>
  );
};

const LaidPicture = ({ drawing, image }: PictureProps) => {
  const t = useWords('backdrop');
  const common = useWords('common');
  const percent = Math.round((image.opacity ?? 1) * 100);
  const remove = () => {
    const { workshop, mapId } = drawing;
    const takeBack = commitWithWayBack(
      workshop,
      chooseBackdrop(workshop.entities(), mapId, { type: 'image' }),
    );
    say(t('imageRemoved'), { label: common('undo'), perform: takeBack });
  };
  return (
    <>
      <Slider
        label={t('opacity')}
        min={10}
        max={100}
        value={percent}
        valueText={t('percent', { value: percent })}
        onChange={(value) => adjust(drawing, { opacity: value / 100 })}
      />
      <Checkbox
        label={t('lock')}
        checked={image.locked ?? false}
        onChange={(locked) => adjust(drawing, { locked })}
      />
      {image.locked ? null : (
        <>
          <PlaceButtons drawing={drawing} image={image} />
          <p className="field-help">{t('placeHelp')}</p>
        </>
      )}
      <Button onPress={remove}>
        <Trash2 {...ICON} />
        {t('removeImage')}
      </Button>
    </>
  );
};

type State = 'idle' | 'reading' | PictureProblem;

/** Takes pictures from the device and from the clipboard. */
const useLaying = (drawing: Drawing, view: CanvasView | null) => {
  const t = useWords('backdrop');
  const [state, setState] = useState<State>('idle');
  const lay = useCallback(
    async (files: readonly File[]) => {
      const [file] = files;
      if (!file) return;
      setState('reading');
      const problem = await layFile(drawing, file, centreOf(view));
      setState(problem ?? 'idle');
      if (problem) return;
      // its edges and its handle would lie behind the panels
      view?.fit();
      announce(t('imageLaid'));
    },
    [drawing, view, t],
  );
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => void lay([...(clipboardData?.files ?? [])]);
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [lay]);
  return { state, pick: async () => lay(await pickPictures()) };
};

export interface PictureFieldsProps {
  readonly drawing: Drawing;
  readonly image: BackdropImage | undefined;
  /** A new picture is laid in the middle of it, and then shown whole. */
  readonly view: CanvasView | null;
}

/** A picture of one's own under the map: chosen or pasted, placed, faded, locked, removed. */
export const PictureFields = ({ drawing, image, view }: PictureFieldsProps) => {
  const t = useWords('backdrop');
  const { state, pick } = useLaying(drawing, view);
  return (
    <div className="picture-fields">
      <p className="field-help">{t('imageHelp')}</p>
      <Button
        look={image ? 'normal' : 'primary'}
        isDisabled={state === 'reading'}
        onPress={() => void pick()}
      >
        <ImagePlus {...ICON} />
        {t(image ? 'changeImage' : 'pickImage')}
      </Button>
      <p role="status" className="picture-status" data-problem={state !== 'reading' || undefined}>
        {state === 'idle' ? null : state === 'reading' ? t('imageReading') : t(`problem_${state}`)}
      </p>
      {image ? <LaidPicture drawing={drawing} image={image} /> : null}
    </div>
  );
};
