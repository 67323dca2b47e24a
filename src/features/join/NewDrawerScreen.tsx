import './join.css';
import { useStore } from 'zustand';
import { ownMaps } from '../../domain/device';
import type { Author } from '../../domain/entity';
import { workshopInfo } from '../../domain/select';
import { useWords } from '../../i18n';
import { addDrawer } from '../../state/joining';
import type { OpenWorkshop } from '../../state/library';
import { addressOf, goOnTo } from '../../state/route';
import { hush } from '../../ui/toasts';
import { EmbeddedNotice, stayHere } from './EmbeddedNotice';
import { inviteLink } from './inviteLink';
import { StartForm } from './StartForm';

/** One more person, or the first, begins a map of their own on this device. */
export const NewDrawerScreen = ({ open }: { readonly open: OpenWorkshop }) => {
  const t = useWords('join');
  const entities = useStore(open.workshop.store, (state) => state.entities);
  const info = workshopInfo(entities);
  const earlier = ownMaps(entities).at(-1);
  const start = (author: Author) => {
    stayHere();
    const begun = addDrawer(open, author);
    // what the drawer before did is not for the next one to undo
    open.undo.forget();
    hush();
    goOnTo({ at: 'draw', ...begun });
  };
  if (!info) return null;
  return (
    <div className="join">
      <EmbeddedNotice link={() => inviteLink(entities)} />
      <StartForm info={info} {...(earlier && { above: t('newDrawerShort') })} onStart={start}>
        {earlier ? (
          <a
            className="button"
            data-kind="plain"
            href={addressOf({ at: 'draw', workshop: info.id, map: earlier })}
          >
            {t('toEarlierMap')}
          </a>
        ) : null}
      </StartForm>
    </div>
  );
};
