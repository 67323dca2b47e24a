import type { Direction, Link } from '../../domain/entity';
import type { Drawing } from './drawing';

/** Which way a link goes, seen from its source; the file knows no "backward". */
export type Facing = Direction | 'backward';

/** Has a link go another way; one that is to go backward is turned round. */
export const faceLink = (drawing: Drawing, { id, source, target }: Link, facing: Facing): void =>
  drawing.set(
    id,
    facing === 'backward' ? { direction: 'forward', source: target, target: source } : { direction: facing },
  );
