import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { NetworkKind } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { newId } from '../../../state/id';
import { Button } from '../../../ui/Button';
import { ICON } from '../../../ui/icon';
import { NumberChoice } from '../inspector/fields';
import { InlineName } from '../outline/InlineName';
import { type NetworkProps, weigh } from './editing';
import { useNetworkKinds } from './hooks';

const WEIGHTS = [1, 2, 3, 4, 5] as const;
/** Of a type that has just been made for this network. */
const FIRST_WEIGHT = 3;
const MAX_KIND_NAME = 80;

const newKind = (name: string, kinds: readonly NetworkKind[]): NetworkKind => ({
  is: 'networkKind',
  id: newId(),
  name,
  order: Math.max(0, ...kinds.map(({ order }) => order ?? 0)) + 1,
});

/** What kinds of network it is, each more or less; the workshop can have types of its own. */
export const KindWeights = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  const kinds = useNetworkKinds(drawing);
  const [isNaming, setNaming] = useState(false);
  const endNaming = (typed: string | null) => {
    setNaming(false);
    const name = typed?.trim();
    if (name) weigh(drawing, network.id, newKind(name, kinds), FIRST_WEIGHT);
  };
  return (
    <section className="network-part" aria-label={t('kinds')}>
      <h3>{t('kinds')}</h3>
      <p className="field-help">{t('kindsHelp')}</p>
      {kinds.map((kind) => (
        <div key={kind.id} className="network-weight">
          <NumberChoice
            label={kind.name}
            numbers={WEIGHTS}
            value={network.kinds?.[kind.id]}
            onChange={(weight) => weigh(drawing, network.id, kind, weight)}
            labelOf={(number) => (number === undefined ? t('weightNone') : String(number))}
          />
        </div>
      ))}
      {isNaming ? (
        <InlineName label={t('kindName')} initial="" maxLength={MAX_KIND_NAME} onEnd={endNaming} />
      ) : (
        <div>
          <Button look="plain" onPress={() => setNaming(true)}>
            <Plus {...ICON} />
            {t('addKind')}
          </Button>
        </div>
      )}
    </section>
  );
};
