import './camera.css';
import { ImageUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { ownName } from '../../../domain/fileName';
import { useWords } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import { pickPictures } from '../../../storage/files';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ICON } from '../../../ui/icon';
import { say } from '../../../ui/toasts';
import { codeInFile } from '../../../workers/decode';
import { failureWords } from './reportWords';
import { type CameraState, useCamera } from './useCamera';
import type { Collecting } from './useCollecting';
import { useFrames } from './useFrames';
import { type Scanning, useScanning } from './useScanning';

const CameraSaying = ({ state, isBroken }: { readonly state: CameraState; readonly isBroken: boolean }) => {
  const t = useWords('collect');
  if (isBroken) return <p>{t('decodingFailed')}</p>;
  if (state === 'on') return null;
  if (state === 'starting') return <p>{t('cameraStarting')}</p>;
  return (
    <>
      <p>{t(`camera_${state}`)}</p>
      <p>{t('cameraOtherWays')}</p>
    </>
  );
};

/** What came of the latest code, large enough for both who stand there. */
const Outcome = ({ said, progress, unfinished }: Omit<Scanning, 'onText'>) => {
  const t = useWords('collect');
  return (
    <div className="camera-outcome" role="status">
      {progress ? (
        <>
          <p className="camera-count tabular">{t('sequence', { ...progress })}</p>
          <progress value={progress.read} max={progress.count} aria-label={t('sequenceHelp')} />
          <p>{t('sequenceHelp')}</p>
        </>
      ) : null}
      {said ? (
        <div key={said.id} data-good={said.isGood}>
          <p className="camera-said">{said.text}</p>
          {said.check === undefined ? null : <p>{t('readCheck', { check: said.check })}</p>}
          <p>{t('nextCode')}</p>
        </div>
      ) : null}
      {unfinished.length > 0 ? (
        <p className="tabular">
          {t('unfinished', { list: unfinished.map(({ read, count }) => `${read}/${count}`).join(', ') })}
        </p>
      ) : null}
    </div>
  );
};

export interface CameraDialogProps {
  readonly open: OpenWorkshop;
  readonly collect: Collecting['collect'];
  readonly onClose: () => void;
}

/** Reads the codes that people show to the camera, one person after the other, without a press in between. */
export const CameraDialog = ({ open, collect, onClose }: CameraDialogProps) => {
  const t = useWords('collect');
  const common = useWords('common');
  const video = useRef<HTMLVideoElement>(null);
  const state = useCamera(video);
  const [isBroken, setBroken] = useState(false);
  const { onText, ...scanning } = useScanning(open, collect);
  useFrames(video, { isOn: state === 'on' && !isBroken, onText, onFailure: () => setBroken(true) });

  const readPictures = async () => {
    for (const file of await pickPictures()) {
      const read = await codeInFile(file);
      if (read.ok) onText(read.value);
      else say(failureWords({ file: ownName(file.name), problem: { type: read.error } }));
    }
  };
  const shows = state === 'on' && !isBroken;
  return (
    <Dialog title={t('cameraTitle')} closeLabel={common('close')} onClose={onClose}>
      <div className="camera">
        {shows ? <p>{t('cameraHelp')}</p> : null}
        <video ref={video} hidden={!shows} aria-label={t('cameraView')} autoPlay muted playsInline />
        <div className="camera-state" role="status">
          <CameraSaying state={state} isBroken={isBroken} />
        </div>
        <Outcome {...scanning} />
        <div className="dialog-actions">
          <Button onPress={() => void readPictures()}>
            <ImageUp {...ICON} />
            {t('choosePicture')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {common('done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
