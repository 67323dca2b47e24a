import './groundPicture.css';
import { groundOf } from '../domain/backdrop/geometry';
import type { Backdrop } from '../domain/entity';

const MARGIN = 24;
/** What has no zones is shown as a plain sheet of this size. */
const SHEET = { x: -320, y: -220, width: 640, height: 440 } as const;

/** How a backdrop divides the ground, in small and without words. */
export const GroundPicture = ({ backdrop }: { readonly backdrop: Backdrop | undefined }) => {
  const ground = groundOf(backdrop, 1);
  const { x, y, width, height } = ground?.outer ?? SHEET;
  const view = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
  return (
    <svg className="ground-picture" viewBox={view.map(Math.round).join(' ')} aria-hidden="true">
      {ground ? (
        ground.shapes.map(({ role, path, tone }) => (
          <path key={path} data-tone={role === 'area' ? tone : undefined} d={path} />
        ))
      ) : (
        <rect {...SHEET} rx={28} />
      )}
    </svg>
  );
};
