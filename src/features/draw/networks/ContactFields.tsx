import { Plus, UserPlus, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Contact } from '../../../domain/entity';
import { useWords } from '../../../i18n';
import { Button, IconButton } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { focusOn } from '../../../ui/focus';
import { ICON } from '../../../ui/icon';
import { type NetworkProps, setNetwork } from './editing';

const PERSON_LINES = [
  { field: 'name', label: 'contactName', type: 'text' },
  { field: 'email', label: 'email', type: 'email' },
  { field: 'phone', label: 'phone', type: 'tel' },
] as const satisfies readonly { field: keyof Contact; label: string; type: string }[];

const MAX_LINE = 200;

const namesPerson = (contact: Contact): boolean => PERSON_LINES.some(({ field }) => contact[field]);

interface ContactProps {
  readonly contact: Contact;
  readonly onChange: (contact: Contact) => void;
}

const withField = (contact: Contact, field: keyof Contact, typed: string): Contact => {
  const { [field]: _before, ...rest } = contact;
  return typed ? { ...rest, [field]: typed } : rest;
};

/** Who holds the role: asked for only after a word of caution, as a role outlives a person and a name is personal data. */
const PersonFields = ({ contact, onChange }: ContactProps) => {
  const t = useWords('networks');
  const people = useWords('people');
  const id = useId();
  const [isOpen, setOpen] = useState(() => namesPerson(contact));
  const open = () => {
    setOpen(true);
    focusOn(id);
  };
  if (!isOpen && !namesPerson(contact)) {
    return (
      <div>
        <Button look="plain" onPress={open}>
          <UserPlus {...ICON} />
          {people('addPerson')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p className="field-help">{people('addPersonHelp')}</p>
      {PERSON_LINES.map(({ field, label, type }) => (
        <TextField
          key={field}
          {...(field === 'name' && { id })}
          label={t(label)}
          type={type}
          maxLength={MAX_LINE}
          value={contact[field] ?? ''}
          onChange={(event) => onChange(withField(contact, field, event.target.value))}
        />
      ))}
    </>
  );
};

interface ContactCardProps extends ContactProps {
  readonly number: number;
  readonly onRemove: () => void;
}

const ContactCard = ({ contact, number, onChange, onRemove }: ContactCardProps) => {
  const t = useWords('networks');
  return (
    <fieldset className="network-contact">
      <legend className="visually-hidden">{t('contact', { number })}</legend>
      <TextField
        label={t('role')}
        maxLength={MAX_LINE}
        value={contact.role ?? ''}
        onChange={(event) => onChange(withField(contact, 'role', event.target.value))}
      />
      <PersonFields contact={contact} onChange={onChange} />
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
