import { useEffect } from 'react';
import { alikeOffThread } from '../../../workers/matching';
import type { Drawing } from '../drawing';
import { startAsking } from './asking';

/** Asks about names for as long as a map is open for drawing. */
export const useAsking = (drawing: Drawing): void =>
  useEffect(() => startAsking(drawing, alikeOffThread), [drawing]);
