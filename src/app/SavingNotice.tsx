import './faults.css';
import { ChevronDown, ChevronUp, FileDown, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import { useWords, words } from '../i18n';
import { livingWorkshops, type OpenWorkshop } from '../state/library';
import { saveBackup } from '../storage/backup';
import { download, fileName } from '../storage/files';
import type { Keeping } from '../storage/keeping';
import { saveWholeWorkshop } from '../storage/saveWhole';
import { Button, IconButton } from '../ui/Button';
import { ICON } from '../ui/icon';
import { say } from '../ui/toasts';
import { type Fault, useFault, useFolded } from './fault';

export interface SavingNoticeProps {
  readonly keeping: Keeping;
  /** The workshop on the screen: it can be taken to safety as a file. */
  readonly open?: OpenWorkshop | undefined;
}

interface FaultProps extends SavingNoticeProps {
  readonly fault: Fault;
}

const unreadableFile = (text: string): string => {
  const name = fileName('', 'json');
  download(new Blob([text], { type: 'application/json' }), name);
  return name;
};

/** Takes to a file what may not be safe; undefined where there is nothing to take. */
const useFile = ({ keeping, open, fault }: FaultProps): (() => Promise<string>) | undefined => {
  const hasAny = useStore(keeping.library.store, ({ workshops }) => livingWorkshops(workshops).length > 0);
  const unreadable = useStore(keeping.store, (state) => state.unreadable);
  if (fault === 'unreadable') return async () => unreadableFile(unreadable ?? '');
  if (fault === 'recovered' || fault === 'lost') return undefined;
  if (open) return async () => saveWholeWorkshop(open);
  return hasAny ? () => saveBackup(keeping.library, words('backup')('fileTitle')) : undefined;
};

const FileButton = (props: FaultProps) => {
  const t = useWords('faults');
  const common = useWords('common');
  const make = useFile(props);
  if (!make) return null;
  const isAll = !props.open && props.fault !== 'unreadable';
  return (
    <Button onPress={async () => say(t('fileSaved', { file: await make() }))}>
      <FileDown {...ICON} />
      {isAll ? t('saveAll') : common('saveFileNow')}
    </Button>
  );
};

const RetryButton = ({ keeping }: Pick<FaultProps, 'keeping'>) => {
  const t = useWords('faults');
  const retry = async () => {
    await keeping.retry();
    if (keeping.saving.getState().problem) say(t('stillNot'));
  };
  return <Button onPress={() => void retry()}>{t('retry')}</Button>;
};

/** The way out that fits the cause; a cause that only needed telling is put away. */
const WayOut = ({ keeping, open, fault }: FaultProps) => {
  const t = useWords('faults');
  const common = useWords('common');
  switch (fault) {
    case 'outdated':
      return <Button onPress={keeping.reload}>{t('reload')}</Button>;
    case 'full':
    case 'blocked':
    case 'unavailable':
    case 'failed':
      return <RetryButton keeping={keeping} />;
    case 'damaged':
      return open ? (
        <Button onPress={() => void keeping.accept(open.workshop.id)}>{common('understood')}</Button>
      ) : null;
    case 'unreadable':
    case 'lost':
    case 'recovered':
      return <Button onPress={keeping.acknowledge}>{common('understood')}</Button>;
  }
};

const FaultBar = (props: FaultProps) => {
  const { fault } = props;
  const t = useWords('faults');
  const id = useId();
  const [isFolded, toggle] = useFolded(fault);
  const Icon = fault === 'recovered' ? ShieldCheck : TriangleAlert;
  return (
    <section className="fault" data-fault={fault} data-folded={isFolded} aria-labelledby={id}>
      <Icon aria-hidden size={20} />
      <div className="fault-words">
        <strong id={id}>{t(fault)}</strong>
        {isFolded ? null : <p>{t(`${fault}_help`)}</p>}
      </div>
      {isFolded ? null : (
        <div className="fault-ways">
          <FileButton {...props} />
          <WayOut {...props} />
        </div>
      )}
      <IconButton
        label={t(isFolded ? 'unfold' : 'fold')}
        icon={isFolded ? <ChevronDown {...ICON} /> : <ChevronUp {...ICON} />}
        look="plain"
        aria-expanded={!isFolded}
        onPress={toggle}
      />
    </section>
  );
};

/** Says what is the matter, and what to do, while something cannot be stored or has been lost; silent otherwise. */
export const SavingNotice = (props: SavingNoticeProps) => {
  const fault = useFault(props.keeping, props.open);
  return fault ? <FaultBar key={fault} {...props} fault={fault} /> : null;
};
