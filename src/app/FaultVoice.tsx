import './faults.css';
import { useWords } from '../i18n';
import type { OpenWorkshop } from '../state/library';
import type { Keeping } from '../storage/keeping';
import { useFault, useMended } from './fault';

export interface FaultVoiceProps {
  readonly keeping: Keeping;
  readonly open: OpenWorkshop | undefined;
}

/**
 * Tells the reader once, whatever page or dialog is open, that something cannot be stored; over a show, where the pages
 * and their notices are hidden, it is seen too.
 */
export const FaultVoice = ({ keeping, open }: FaultVoiceProps) => {
  const t = useWords('faults');
  const fault = useFault(keeping, open);
  useMended(keeping);
  return (
    <div className="fault-voice" data-react-aria-top-layer>
      {fault ? (
        <p role="alert">
          <strong>{t(fault)}</strong> <span>{t(`${fault}_help`)}</span>
        </p>
      ) : null}
    </div>
  );
};
