import { useStore } from 'zustand';
import { livingMap, mapContent } from '../../domain/select';
import { type SendingState, sendingState } from '../../domain/sending';
import { useLanguage } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { when } from './when';

/** How a map stands to whoever collects. */
export interface Sent {
  readonly state: SendingState;
  /** "klo 10.42"; empty when it is not sent. */
  readonly when: string;
  readonly isEmpty: boolean;
}

/** How a map stands to whoever collects; the component is drawn again when that changes. */
export const useSent = ({ workshop }: OpenWorkshop, mapId: string): Sent => {
  useLanguage();
  const state = useStore(workshop.store, ({ entities }) => sendingState(entities, mapId));
  const at = useStore(workshop.store, ({ entities }) => livingMap(entities, mapId)?.sentAt);
  const isEmpty = useStore(workshop.store, ({ entities }) => !mapContent(entities, mapId)?.actors.length);
  return { state, isEmpty, when: at ? when(at) : '' };
};
