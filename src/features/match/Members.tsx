import { Fragment, useContext, useMemo } from 'react';
import { useWords } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import { type Member, membersOf } from './drawn';
import { tickId } from './focus';
import type { NamedClass } from './gathered';
import type { Matching } from './matching';
import { type MatchView, neighbourLine, ShownView } from './view';

export interface MembersProps {
  readonly one: NamedClass;
  readonly matching: Matching;
}

interface MemberItemProps extends MembersProps {
  readonly member: Member;
  readonly view: MatchView;
}

const MemberItem = ({ member, ...props }: MemberItemProps) => {
  const t = useWords('match');
  const { one, view, matching } = props;
  const map = mapNameOf(view.labels.get(member.mapId));
  const takeOut = () => focusOn(tickId(matching.takeOut(member.ref, member.name, one.members)));
  return (
    <li className="member">
      <div className="member-text">
        <p>
          <strong>{member.name}</strong> · {map}
          {member.reasons.map((reason) => (
            <Fragment key={reason}>
              {' '}
              <span className="member-reason">{t(`reason_${reason}`)}</span>
            </Fragment>
          ))}
        </p>
        <p className="match-help">{neighbourLine(member)}</p>
      </div>
      {one.members.length > 1 ? (
        <Button onPress={takeOut} aria-label={`${t('takeOut')}: ${member.name}, ${map}`}>
          {t('takeOut')}
        </Button>
      ) : null}
    </li>
  );
};

/** The actors of a class as they were drawn, and why each is in it. */
export const Members = (props: MembersProps) => {
  const { one } = props;
  const view = useContext(ShownView);
  const members = useMemo(() => (view ? membersOf(view.gathered, one, view.language) : []), [view, one]);
  if (!view) return null;
  return (
    <ul className="members" aria-label={one.name}>
      {members.map((member) => (
        <MemberItem key={member.ref} member={member} view={view} {...props} />
      ))}
    </ul>
  );
};
