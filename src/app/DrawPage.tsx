import { useStore } from 'zustand';
import { isOthers } from '../domain/device';
import { livingMap } from '../domain/select';
import { EmbeddedNotice, inviteLinkFrom } from '../features/join';
import type { OpenWorkshop } from '../state/library';
import type { Keeping } from '../storage/keeping';
import { PageFrame } from './Frame';
import { NotFound } from './NotFound';
import { SavingNotice } from './SavingNotice';
import { DrawScreen, GroupTray, ReadOnlyScreen, SendButton } from './screens';

export interface DrawPageProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
  readonly keeping: Keeping;
}

/** A map to be drawn on, or, when somebody else has sent it here, to be looked at. */
export const DrawPage = ({ open, mapId, keeping }: DrawPageProps) => {
  const map = useStore(open.workshop.store, ({ entities }) => livingMap(entities, mapId));
  const isReadOnly = useStore(open.workshop.store, ({ entities }) => isOthers(entities, mapId));
  if (!map) {
    return (
      <PageFrame keeping={keeping}>
        <NotFound />
      </PageFrame>
    );
  }
  return (
    <main className="draw-page">
      <SavingNotice keeping={keeping} open={open} />
      <EmbeddedNotice link={() => inviteLinkFrom(open.workshop.entities(), mapId)} />
      {isReadOnly ? (
        <ReadOnlyScreen open={open} mapId={mapId} />
      ) : (
        <DrawScreen
          open={open}
          mapId={mapId}
          saving={keeping.saving}
          sendButton={<SendButton open={open} mapId={mapId} />}
          tray={map.groupOf?.length ? <GroupTray open={open} mapId={mapId} /> : null}
        />
      )}
    </main>
  );
};
