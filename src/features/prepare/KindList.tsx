import { Plus, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ActorKind, Key, LinkKind, NetworkKind } from '../../domain/entity';
import { keyOf } from '../../domain/recordKeys';
import { useWords } from '../../i18n';
import { Button, IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import type { LookPickerProps } from './LookPicker';

const MAX_NAME = 80;

interface NameProps {
  readonly name: string;
  readonly isNew: boolean;
  readonly onChange: (name: string) => void;
}

const KindName = ({ name, isNew, onChange }: NameProps) => {
  const t = useWords('prepare');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, [isNew]);
  return (
    <input
      ref={input}
      className="input"
      aria-label={t('kindName')}
      autoComplete="off"
      maxLength={MAX_NAME}
      value={name}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};

type Kind = ActorKind | LinkKind | NetworkKind;

export interface KindListProps<K extends Kind> {
  readonly title: string;
  readonly addLabel: string;
  readonly kinds: readonly K[];
  readonly uses: ReadonlyMap<Key, number>;
  readonly makeKind: () => K;
  /** Absent: they are told apart by their names alone. */
  readonly look?: (props: LookPickerProps<K>) => ReactNode;
  readonly onChange: (kinds: readonly K[]) => void;
}

/** The types of actors, links or networks, to be renamed, given another look, added and removed; not those that maps use. */
export const KindList = <K extends Kind>(props: KindListProps<K>) => {
  const { title, addLabel, kinds, uses, makeKind, look: Look, onChange } = props;
  const t = useWords('prepare');
  const heading = useRef<HTMLHeadingElement>(null);
  const [added, setAdded] = useState('');

  const replace = (kind: K) => onChange(kinds.map((other) => (other.id === kind.id ? kind : other)));
  const remove = (kind: K) => {
    onChange(kinds.filter((other) => other.id !== kind.id));
    heading.current?.focus();
  };
  const add = () => {
    const kind = makeKind();
    onChange([...kinds, kind]);
    setAdded(kind.id);
  };

  return (
    <div className="kind-list">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <ul>
        {kinds.map((kind) => {
          const used = uses.get(keyOf(kind)) ?? 0;
          return (
            <li key={kind.id} className="prepare-row">
              {Look ? <Look kind={kind} onChange={replace} /> : null}
              <KindName
                name={kind.name}
                isNew={kind.id === added}
                onChange={(name) => replace({ ...kind, name })}
              />
              {used > 0 ? (
                <span className="in-use">{t('inUse', { count: used })}</span>
              ) : (
                <IconButton
                  look="plain"
                  label={t('removeKind', { name: kind.name || t('newKind') })}
                  icon={<X size={20} strokeWidth={1.75} aria-hidden />}
                  onPress={() => remove(kind)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button look="plain" onPress={add}>
          <Plus {...ICON} />
          {addLabel}
        </Button>
      </div>
    </div>
  );
};
