import { dateTime, timeOfDay, useWords } from '../../i18n';
import { Thumbnail } from '../../picture/Thumbnail';
import { Button } from '../../ui/Button';
import { KeptRow } from '../../ui/KeptRows';
import type { Version } from './versions';
import { apartInWords, causeOf, heldInWords } from './versionWords';

export interface VersionRowProps {
  readonly version: Version;
  readonly onRestore: (version: Version) => void;
}

/** When and why a version was kept, what it held, what is other now, and the way back to it. */
export const VersionRow = ({ version, onRestore }: VersionRowProps) => {
  const t = useWords('history');
  const { at, drawn } = version;
  const cause = causeOf(version);
  const words = (
    <>
      <h3>
        <time className="tabular" dateTime={at}>
          {timeOfDay(at)}
        </time>{' '}
        {cause}
      </h3>
      <p className="tabular">{heldInWords(version)}</p>
      <p className="kept-quiet">{apartInWords(version)}</p>
    </>
  );
  const ways = (
    <Button aria-label={t('restoreFrom', { when: dateTime(at), cause })} onPress={() => onRestore(version)}>
      {t('restore')}
    </Button>
  );
  return <KeptRow picture={drawn ? <Thumbnail {...drawn} /> : null} words={words} ways={ways} />;
};
