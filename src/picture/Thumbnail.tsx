import { memo, useMemo } from 'react';
import type { MapContent } from '../domain/select';
import { contentPicture, type Kinds } from './mapPicture';
import { Picture } from './Picture';

export interface ThumbnailProps {
  readonly content: MapContent;
  readonly kinds: Kinds;
}

/** A map by its picture alone, for where its name and what it holds stand beside it in words. */
export const Thumbnail = memo(({ content, kinds }: ThumbnailProps) => {
  const drawing = useMemo(() => contentPicture(content, kinds), [content, kinds]);
  return content.actors.length > 0 ? <Picture drawing={drawing} label="" detail="thumbnail" /> : null;
});
