import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useWords, words } from '../../i18n';
import {
  askToKeep,
  forgetsInAWeek,
  isScarce,
  lookAtStorage,
  type StorageHere,
  storageHere,
} from '../../storage/persistence';
import { Button } from '../../ui/Button';
import { say } from '../../ui/toasts';

const MEGABYTE = 1_000_000;

const Room = ({ here }: { readonly here: StorageHere }) => {
  const t = useWords('backup');
  if (here.usage === undefined) return null;
  const megabytes = Math.round(here.usage / MEGABYTE);
  const size = megabytes < 1 ? t('sizeUnder') : t('size', { count: megabytes });
  return <p>{t(isScarce(here) ? 'roomScarce' : 'room', { size })}</p>;
};

const ask = async (): Promise<void> => {
  const promised = await askToKeep();
  say(words('backup')(promised === 'yes' ? 'askGiven' : 'askRefused'));
};

/** What this browser says of keeping what is stored here, and a way to ask it for a promise. */
export const KeepingPromise = () => {
  const t = useWords('backup');
  const here = useStore(storageHere);
  useEffect(() => void lookAtStorage(), []);
  return (
    <section className="backup-part panel">
      <h2>{t('stateTitle')}</h2>
      <p>{here.promised === undefined ? '…' : t(`promised_${here.promised}`)}</p>
      {here.promised === 'no' ? <Button onPress={() => void ask()}>{t('ask')}</Button> : null}
      {forgetsInAWeek() ? <p>{t('safari')}</p> : null}
      <Room here={here} />
      <p>{t('privateWindow')}</p>
    </section>
  );
};
