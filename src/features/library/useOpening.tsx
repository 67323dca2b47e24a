import './joined.css';
import { type ReactNode, useState } from 'react';
import { isJoined } from '../../domain/device';
import { useWords } from '../../i18n';
import { letDrawOnly } from '../../state/joining';
import type { Library, OpenWorkshop } from '../../state/library';
import { goTo } from '../../state/route';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { Report, Taken } from './collect/takeIn';
import { type FilesIn, useFilesIn } from './collect/useFilesIn';

/** Whose files failed wants to read why first, and whoever opened several workshops has them all in sight. */
const onlyOne = ({ taken, failures }: Report): Taken | undefined =>
  taken.length === 1 && failures.length === 0 ? taken[0] : undefined;

/** A workshop without any maps that was not here before: its file stands for an invitation. */
const isInvitation = ({ isNew, isRestored, mapCount }: Taken): boolean =>
  isNew && !isRestored && mapCount === 0;

const openOf = (library: Library, { workshopId }: Taken): OpenWorkshop | undefined =>
  library.store.getState().workshops.get(workshopId);

/** From now on this device only draws in the workshop, and begins at once. */
const startDrawing = (open: OpenWorkshop): void => {
  letDrawOnly(open, true);
  goTo({ at: 'new', workshop: open.workshop.id });
};

const goToMaps = ({ workshopId }: Taken): void => goTo({ at: 'maps', workshop: workshopId });

interface RoleDialogProps {
  readonly title: string;
  readonly onDraw: () => void;
  readonly onCollect: () => void;
  readonly onClose: () => void;
}

/** A file cannot tell who opens it: one who draws, or one who leads. */
const RoleDialog = ({ title, onDraw, onCollect, onClose }: RoleDialogProps) => {
  const t = useWords('join');
  const common = useWords('common');
  return (
    <Dialog title={t('openedTitle', { title })} closeLabel={common('close')} onClose={onClose}>
      <p>{t('openedQuestion')}</p>
      <div className="opened-roles">
        <Button look="primary" onPress={onDraw}>
          {t('start')}
        </Button>
        <Button onPress={onCollect}>{t('collectHere')}</Button>
      </div>
    </Dialog>
  );
};

/** Takes files in on the home page and goes where their opener wants to be. */
export const useOpening = (library: Library): FilesIn => {
  const common = useWords('common');
  const [asked, setAsked] = useState<Taken>();
  const files = useFilesIn(library, (report) => {
    const taken = onlyOne(report);
    const open = taken && openOf(library, taken);
    if (!taken || !open || isJoined(open.workshop.entities())) return;
    if (isInvitation(taken)) setAsked(taken);
    else goToMaps(taken);
  });
  const open = asked && openOf(library, asked);
  const dialog: ReactNode =
    asked && open ? (
      <RoleDialog
        title={asked.title || common('untitledWorkshop')}
        onDraw={() => startDrawing(open)}
        onCollect={() => goToMaps(asked)}
        onClose={() => setAsked(undefined)}
      />
    ) : null;
  return {
    ...files,
    element: (
      <>
        {files.element}
        {dialog}
      </>
    ),
  };
};

/** Takes in the file that was given in place of an invitation, and goes on to drawing. */
export const useOpeningToDraw = (library: Library): FilesIn =>
  useFilesIn(library, (report) => {
    const taken = onlyOne(report);
    const open = taken && openOf(library, taken);
    if (!taken || !open) return;
    if (isInvitation(taken)) startDrawing(open);
    else goTo({ at: 'new', workshop: taken.workshopId });
  });
