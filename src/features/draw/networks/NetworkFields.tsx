import { ChevronLeft, Trash2 } from 'lucide-react';
import { type FocusEvent, useEffect, useId, useState } from 'react';
import type { Nature } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { lightNetwork, networkView } from '../../../state/networkView';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { TextArea, TextField } from '../../../ui/Field';
import { focusOn } from '../../../ui/focus';
import { ICON } from '../../../ui/icon';
import { More } from '../inspector/fields';
import { ContactFields } from './ContactFields';
import { type NetworkProps, removeNetwork, setNetwork } from './editing';
import { KindWeights } from './KindWeights';
import { MemberFields } from './MemberFields';
import { PermissionFields } from './PermissionFields';

const PHASES = ['emerging', 'running', 'renewing', 'fading'] as const;
const NATURES = ['hierarchy', 'market', 'network', 'ecosystem'] as const satisfies readonly Nature[];
/** Where whoever has made a network goes on. */
const NETWORK_NAME = 'network-name';
const MAX_LINE = 200;
const MAX_PROSE = 5000;

/** A name that is being typed may be empty for a moment; the network keeps its last one until there is another. */
const NameInput = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  const [name, setName] = useState(network.name);
  useEffect(() => setName(network.name), [network.name]);
  useEffect(() => {
    if (networkView.getState().isNew) focusOn(NETWORK_NAME);
  }, []);
  /** What the app has called it is there to be typed over. */
  const selectNew = ({ target }: FocusEvent<HTMLInputElement>) => {
    if (networkView.getState().isNew) target.select();
    lightNetwork(network.id);
  };
  return (
    <TextField
      id={NETWORK_NAME}
      label={t('name')}
      maxLength={MAX_LINE}
      value={name}
      onFocus={selectNew}
      onChange={(event) => {
        setName(event.target.value);
        if (event.target.value.trim()) setNetwork(drawing, network.id, { name: event.target.value }, true);
      }}
      onBlur={() => {
        if (name.trim()) setNetwork(drawing, network.id, { name: name.trim() });
        else setName(network.name);
      }}
    />
  );
};

/** One line that is said of a network, or nothing. */
const LineInput = ({
  drawing,
  network,
  field,
  placeholder,
}: NetworkProps & { readonly field: 'since' | 'theme'; readonly placeholder: string }) => {
  const t = useWords('networks');
  return (
    <TextField
      label={t(field)}
      placeholder={placeholder}
      maxLength={MAX_LINE}
      value={network[field] ?? ''}
      onChange={(event) =>
        setNetwork(drawing, network.id, { [field]: event.target.value || undefined }, true)
      }
    />
  );
};

/** In people's own words, or by one of the ready ones. */
const PhaseInput = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  const list = useId();
  return (
    <>
      <TextField
        label={t('phase')}
        help={t('phaseHelp')}
        list={list}
        maxLength={MAX_LINE}
        value={network.phase ?? ''}
        onChange={(event) =>
          setNetwork(drawing, network.id, { phase: event.target.value || undefined }, true)
        }
      />
      <datalist id={list}>
        {PHASES.map((phase) => (
          <option key={phase} value={t(`phase_${phase}`)} />
        ))}
      </datalist>
    </>
  );
};

const NatureChoice = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  return (
    <Choice<Nature | 'unsaid'>
      label={t('nature')}
      value={network.nature ?? 'unsaid'}
      onChange={(nature) =>
        setNetwork(drawing, network.id, { nature: nature === 'unsaid' ? undefined : nature })
      }
      options={(['unsaid', ...NATURES] as const).map((value) => ({ value, label: t(`nature_${value}`) }))}
    />
  );
};

/** What is asked of few. */
const FurtherFields = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  const props = { drawing, network };
  return (
    <>
      <LineInput {...props} field="theme" placeholder={t('themePlaceholder')} />
      <TextArea
        label={t('goals')}
        maxLength={MAX_PROSE}
        value={network.goals ?? ''}
        onChange={(event) =>
          setNetwork(drawing, network.id, { goals: event.target.value || undefined }, true)
        }
      />
      <LineInput {...props} field="since" placeholder={t('sincePlaceholder')} />
      <PhaseInput {...props} />
      <NatureChoice {...props} />
      <ContactFields {...props} />
      <PermissionFields {...props} />
    </>
  );
};

/** Everything about one network. */
export const NetworkFields = ({
  drawing,
  network,
  onBack,
}: NetworkProps & { readonly onBack: () => void }) => {
  const t = useWords('networks');
  const [isNew] = useState(networkView.getState().isNew);
  return (
    <>
      <div>
        <Button autoFocus={!isNew} look="plain" onPress={onBack}>
          <ChevronLeft {...ICON} />
          {t('back')}
        </Button>
      </div>
      <NameInput drawing={drawing} network={network} />
      <MemberFields drawing={drawing} network={network} />
      <KindWeights drawing={drawing} network={network} />
      <More>
        <FurtherFields drawing={drawing} network={network} />
      </More>
      <Button look="danger" onPress={() => removeNetwork(drawing, network)}>
        <Trash2 {...ICON} />
        {t('remove')}
      </Button>
    </>
  );
};
