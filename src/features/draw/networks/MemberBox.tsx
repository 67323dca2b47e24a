import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useWords } from '../../../i18n';
import { useAlphabetical } from '../hooks';
import { joinNetwork, type NetworkProps } from './editing';

/** Finds an actor by the beginning of a name and takes it into the network; the field is clear for the next one. */
export const MemberBox = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  const [typed, setTyped] = useState('');
  const others = useAlphabetical(drawing).filter(({ id }) => !network.members?.includes(id));
  if (others.length === 0) return null;
  return (
    <ComboBox
      className="field member-box"
      menuTrigger="input"
      selectedKey={null}
      inputValue={typed}
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        if (typeof key === 'string') joinNetwork(drawing, network.id, [key]);
        setTyped('');
      }}
      allowsEmptyCollection
    >
      <Label className="field-label">{t('addMember')}</Label>
      <div className="member-input">
        <Input className="input" placeholder={t('addMemberHelp')} maxLength={300} />
        <Button className="button" data-kind="plain" data-icon-only aria-label={t('showChoices')}>
          <ChevronDown aria-hidden size={18} />
        </Button>
      </div>
      <Popover className="menu-popover member-choices panel">
        <ListBox
          className="menu"
          renderEmptyState={() => <p className="field-help member-none">{t('noMatch')}</p>}
        >
          {others.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
