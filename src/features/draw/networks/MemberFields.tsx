import { UserPlus, X } from 'lucide-react';
import { useId } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { membersOf } from '../../../domain/networks/members';
import { byText } from '../../../domain/select';
import { useLanguage, useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { focusOn } from '../../../ui/focus';
import { ICON } from '../../../ui/icon';
import { useContent } from '../hooks';
import { joinNetwork, leaveNetwork, membersInWords, type NetworkProps } from './editing';
import { useChosenActors } from './hooks';
import { MemberBox } from './MemberBox';

const Chips = ({ drawing, network, heading }: NetworkProps & { readonly heading: string }) => {
  const t = useWords('networks');
  const collator = new Intl.Collator(useLanguage());
  const members = membersOf(useContent(drawing), network).sort(
    (a, b) => collator.compare(a.name, b.name) || byText(a.id, b.id),
  );
  if (members.length === 0) return <p className="field-help">{t('noMembers')}</p>;
  return (
    <ul className="network-chips" aria-labelledby={heading}>
      {members.map(({ id, name }) => (
        <li key={id}>
          <PlainButton
            className="network-chip"
            aria-label={t('removeMember', { name })}
            onPress={() => {
              leaveNetwork(drawing, network.id, [id]);
              // the button goes with its member
              focusOn(heading);
            }}
          >
            <span>{name}</span>
            <X aria-hidden size={16} />
          </PlainButton>
        </li>
      ))}
    </ul>
  );
};

/** Who is chosen on the canvas and not in the network yet comes in by one press. */
const ChosenButton = ({ drawing, network }: NetworkProps) => {
  const t = useWords('networks');
  const chosen = useChosenActors(drawing).filter((id) => !network.members?.includes(id));
  if (chosen.length === 0) return null;
  return (
    <Button onPress={() => joinNetwork(drawing, network.id, chosen)}>
      <UserPlus {...ICON} />
      {t('addChosen', { count: chosen.length })}
    </Button>
  );
};

/** The members of a network, to be taken in and let go. */
export const MemberFields = ({ drawing, network }: NetworkProps) => {
  const heading = useId();
  return (
    <section className="network-part" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {membersInWords(drawing, network)}
      </h3>
      <Chips drawing={drawing} network={network} heading={heading} />
      <ChosenButton drawing={drawing} network={network} />
      <MemberBox drawing={drawing} network={network} />
    </section>
  );
};
