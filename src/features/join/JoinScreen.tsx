import './join.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { CodeTrouble } from '../../domain/code/trouble';
import { isJoined, ownMaps } from '../../domain/device';
import type { Author, Entities } from '../../domain/entity';
import { type MapContent, mapContent, workshopInfo } from '../../domain/select';
import { useWords, words } from '../../i18n';
import { beginByInvitation, invitedTo, takeInvitation } from '../../state/joining';
import type { Library, OpenWorkshop } from '../../state/library';
import { addressOf, goOnTo } from '../../state/route';
import { Button } from '../../ui/Button';
import { say } from '../../ui/toasts';
import { EmbeddedNotice, stayHere } from './EmbeddedNotice';
import { OwnMaps } from './OwnMaps';
import { readInvitation } from './readInvitation';
import { StartForm } from './StartForm';

interface ProblemProps {
  readonly problem: CodeTrouble;
  readonly openFile: ReactNode;
}

/** Why nobody can join by this code, and what to do about it. */
const Problem = ({ problem, openFile }: ProblemProps) => {
  const t = useWords('join');
  const common = useWords('common');
  return (
    <div className="join-form">
      <header className="join-head">
        <h1>{t(`problem_${problem}`)}</h1>
        <p>{t(`problemHelp_${problem}`)}</p>
      </header>
      <div className="join-ways">
        {problem === 'newer' ? (
          <Button look="primary" onPress={() => location.reload()}>
            {common('reload')}
          </Button>
        ) : null}
        {openFile}
        <a className="button" data-kind="plain" href={addressOf({ at: 'home' })}>
          {common('home')}
        </a>
      </div>
    </div>
  );
};

const ownContents = (entities: Entities): MapContent[] =>
  ownMaps(entities)
    .reverse()
    .flatMap((mapId) => mapContent(entities, mapId) ?? []);

/** Where one stands who has scanned the code: what is here is brought up to date, and drawing goes on by itself. */
const useArrival = (open: OpenWorkshop | undefined, invitation: Entities): readonly MapContent[] => {
  const [maps] = useState(() => (open ? ownContents(open.workshop.entities()) : []));
  useEffect(() => {
    // whoever has no map here yet presses first
    if (!open || maps.length === 0) return;
    takeInvitation(open, invitation);
    const [only, ...others] = maps;
    if (!only || others.length > 0) return;
    say(words('join')('continued'));
    goOnTo({ at: 'draw', workshop: open.workshop.id, map: only.info.id });
  }, [open, invitation, maps]);
  return maps;
};

interface InvitedProps {
  readonly library: Library;
  readonly invitation: Entities;
}

const Invited = ({ library, invitation }: InvitedProps) => {
  const t = useWords('join');
  const [open] = useState(() => invitedTo(library, invitation));
  const maps = useArrival(open, invitation);
  const info = workshopInfo(invitation);
  if (!info || maps.length === 1) return null;
  if (maps.length > 1) return <OwnMaps info={info} maps={maps} />;
  const start = (author: Author) => {
    stayHere();
    goOnTo({ at: 'draw', ...beginByInvitation(library, invitation, author) });
  };
  const isLedHere = open !== undefined && !isJoined(open.workshop.entities());
  return (
    <StartForm info={info} onStart={start}>
      {isLedHere ? (
        <a className="button" data-kind="plain" href={addressOf({ at: 'maps', workshop: info.id })}>
          {t('toWorkshop')}
        </a>
      ) : null}
    </StartForm>
  );
};

export interface JoinScreenProps {
  readonly library: Library;
  readonly code: string;
  /** Opens a workshop file, which is given in place of a code that is too large. */
  readonly openFile?: ReactNode;
}

/** What an invitation leads to: the question and the first actor, or the map that was begun here before. */
export const JoinScreen = ({ library, code, openFile }: JoinScreenProps) => {
  const [read] = useState(() => readInvitation(code));
  return (
    <div className="join">
      <EmbeddedNotice link={() => location.href} />
      {read.ok ? (
        <Invited library={library} invitation={read.value} />
      ) : (
        <Problem problem={read.error} openFile={openFile} />
      )}
    </div>
  );
};
