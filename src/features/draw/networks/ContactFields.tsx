import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { Contact } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Button, IconButton } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { ICON } from '../../../ui/icon';
import { type NetworkProps, setNetwork } from './editing';

const LINES = [
  { field: 'name', label: 'contactName', type: 'text' },
  { field: 'role', label: 'role', type: 'text' },
  { field: 'email', label: 'email', type: 'email' },
  { field: 'phone', label: 'phone', type: 'tel' },
] as const satisfies readonly { field: keyof Contact; label: string; type: string }[];

const MAX_LINE = 200;

interface ContactCardProps {
  readonly contact: Contact;
  readonly number: number;
  readonly onChange: (contact: Contact) => void;
  readonly onRemove: () => void;
}

const ContactCard = ({ contact, number, onChange, onRemove }: ContactCardProps) => {
  const t = useWords('networks');
  const set = (field: keyof Contact, typed: string) => {
    const { [field]: _before, ...rest } = contact;
    onChange(typed ? { ...rest, [field]: typed } : rest);
  };
  return (
    <fieldset className="network-contact">
      <legend className="visually-hidden">{t('contact', { number })}</legend>
      {LINES.map(({ field, label, type }) => (
        <TextField
          key={field}
          label={t(label)}
          type={type}
          maxLength={MAX_LINE}
          value={contact[field] ?? ''}
          onChange={(event) => set(field, event.target.value)}
        />
      ))}
      <IconButton
        look="plain"
        label={t('removeContact', { number })}
        icon={<X aria-hidden size={18} />}
        onPress={onRemove}
      />
    </fieldset>
  );
};

/** Who can be reached about a network. */
export const ContactFields = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  const heading = useRef<HTMLHeadingElement>(null);
  const { contacts = [] } = network;
  const numbered = contacts.map((contact, index) => ({ contact, number: index + 1 }));
  const set = (next: readonly Contact[], typing: boolean) =>
    setNetwork(drawing, network.id, { contacts: next.length > 0 ? next : undefined }, typing);
  return (
    <section className="network-part" aria-label={t('contacts')}>
      <h3 ref={heading} tabIndex={-1}>
        {t('contacts')}
      </h3>
      <p className="field-help">{t('contactsHelp')}</p>
      {numbered.map(({ contact, number }) => (
        <ContactCard
          key={number}
          contact={contact}
          number={number}
          onChange={(changed) => set(contacts.with(number - 1, changed), true)}
          onRemove={() => {
            set(contacts.toSpliced(number - 1, 1), false);
            heading.current?.focus();
          }}
        />
      ))}
      <div>
        <Button look="plain" onPress={() => set([...contacts, {}], false)}>
          <Plus {...ICON} />
          {t('addContact')}
        </Button>
      </div>
    </section>
  );
};
