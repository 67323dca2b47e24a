import type { Entity } from './entity';
import { isLiving } from './select';

const KEPT: ReadonlySet<string> = new Set(['is', 'id', 'deletedAt', 'revision']);
const KEPT_OF_A_MAP: ReadonlySet<string> = new Set([...KEPT, 'base', 'ancestors', 'decidedAgainst']);

/** A deleted record without its content; a living one and a decision, which is retracted instead, as they are. */
export const withoutLostContent = <E extends Entity>(entity: E): E => {
  if (isLiving(entity) || !('id' in entity)) return entity;
  const kept = entity.is === 'map' ? KEPT_OF_A_MAP : KEPT;
  return Object.fromEntries(Object.entries(entity).filter(([field]) => kept.has(field))) as unknown as E;
};
