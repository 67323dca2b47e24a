import { memo, useMemo } from 'react';
import type { Scene } from './marks';
import { lightGroup } from './Picture';
import { FONT_FAMILY } from './palette';

export interface ScenePictureProps {
  /** Kept by the caller: the same object is not worked out again. Its bounds fill the frame. */
  readonly scene: Scene;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
  readonly className?: string;
}

/** Marks that are no map, such as a chart, as an SVG picture. */
export const ScenePicture = memo(({ scene, label, className }: ScenePictureProps) => {
  const { x, y, width, height } = scene.bounds;
  const marks = useMemo(() => lightGroup(scene.marks), [scene]);
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`${x} ${y} ${width} ${height}`}
      fontFamily={FONT_FAMILY}
    >
      {marks}
    </svg>
  );
});
