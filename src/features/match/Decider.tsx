import { useState } from 'react';
import { useWords } from '../../i18n';
import { deciderName, nameDecider } from '../../state/decider';
import { TextField } from '../../ui/Field';

/** What whoever decides at this device is called beside their decisions. */
export const Decider = () => {
  const t = useWords('match');
  // as it is typed: what is kept is tidied
  const [typed, setTyped] = useState(() => deciderName.getState().name);
  const rename = (name: string) => {
    setTyped(name);
    nameDecider(name);
  };
  return (
    <TextField
      label={t('deciderName')}
      help={t('deciderHelp')}
      maxLength={60}
      value={typed}
      onChange={(event) => rename(event.target.value)}
    />
  );
};
