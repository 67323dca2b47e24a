import { useEffect, useState } from 'react';
import { scenePng } from '../../../formats/png';
import { useWords } from '../../../i18n';
import { type Drawing, NO_LEGEND } from '../../../picture/drawing';
import { Picture } from '../../../picture/Picture';
import { sceneOf } from '../../../picture/scene';
import { aMoment } from '../../../state/slices';

export interface PaperPictureProps {
  /** Kept by the caller: the same object is not painted again. */
  readonly drawing: Drawing;
  readonly label: string;
  /** The picture is there, or it is known that it will not be; a stable function. */
  readonly onThere: () => void;
}

/** More cards and links than this would hold the page up as elements: they are painted as one image. */
const MOST_ELEMENTS = 260;

/** The page is there first. */
const painted = async (drawing: Drawing) => {
  await aMoment();
  const scene = sceneOf(drawing);
  await aMoment();
  return scenePng({ scene, title: '', date: '', legend: NO_LEGEND, background: 'white' });
};

/** The address of a painted image: undefined until it is there, null where it could not be made. */
const usePainted = (drawing: Drawing): string | null | undefined => {
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let made: string | undefined;
    let isWanted = true;
    void painted(drawing).then((png) => {
      if (!isWanted) return;
      made = png.ok ? URL.createObjectURL(png.value) : undefined;
      setAddress(made ?? null);
    });
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [drawing]);
  return address;
};

const PaintedPicture = ({ drawing, label, onThere }: PaperPictureProps) => {
  const t = useWords('report');
  const address = usePainted(drawing);
  useEffect(() => {
    if (address === null) onThere();
  }, [address, onThere]);
  if (address === null) return <p>{t('pictureFailed')}</p>;
  if (address === undefined) return <div className="report-picture" />;
  return <img className="report-picture" src={address} alt={label} onLoad={onThere} />;
};

const DrawnPicture = ({ drawing, label, onThere }: PaperPictureProps) => {
  useEffect(onThere, [onThere]);
  return <Picture className="report-picture" drawing={drawing} label={label} />;
};

/** A drawing on paper: sharp lines at any size, or one image where it has very many of them. */
export const PaperPicture = (props: PaperPictureProps) =>
  props.drawing.actors.length + props.drawing.links.length > MOST_ELEMENTS ? (
    <PaintedPicture {...props} />
  ) : (
    <DrawnPicture {...props} />
  );
