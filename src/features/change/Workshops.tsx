import { FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Entities } from '../../domain/entity';
import { rosterEntries, workshopInfo } from '../../domain/select';
import { betweenWorkshops, WITHIN_WORKSHOP } from '../../domain/snapshots/match';
import { useWords } from '../../i18n';
import { type Library, livingWorkshops } from '../../state/library';
import type { Workshop } from '../../state/workshop';
import { pickFiles } from '../../storage/files';
import { Button } from '../../ui/Button';
import { Checkbox, SelectField } from '../../ui/Field';
import { ICON } from '../../ui/icon';
import { ChangeView } from './ChangeView';
import { basisOf, type NamedPortrait } from './changeWords';
import { openToCompare } from './openOther';
import type { SnapshotsProps } from './Snapshots';
import { usePortrait } from './usePortrait';

export interface WorkshopsProps extends SnapshotsProps {
  readonly library: Library;
}

const madeAt = (entities: Entities): string => workshopInfo(entities)?.createdAt ?? '';

/** An earlier state of this very workshop, from a file, still knows its actors by their ids. */
const roundsFor = (ours: Entities, theirs: Entities) =>
  workshopInfo(ours)?.id === workshopInfo(theirs)?.id
    ? WITHIN_WORKSHOP
    : betweenWorkshops([...rosterEntries(ours), ...rosterEntries(theirs)]);

const useTitle = ({ store }: Workshop): string => {
  const common = useWords('common');
  return useStore(store, ({ entities }) => workshopInfo(entities)?.title) || common('untitledWorkshop');
};

interface BesideProps extends SnapshotsProps {
  readonly other: Workshop;
}

const Beside = ({ open: { workshop }, portrait, kinds, other }: BesideProps) => {
  const t = useWords('change');
  const [saysEarlier, setSaysEarlier] = useState<boolean>();
  const theirs = usePortrait(other);
  const theirTitle = useTitle(other);
  const isEarlier = saysEarlier ?? madeAt(other.entities()) <= madeAt(workshop.entities());
  const rounds = useMemo(() => roundsFor(workshop.entities(), other.entities()), [workshop, other]);
  const ourTitle = t('this');
  const here = useMemo((): NamedPortrait => ({ name: ourTitle, portrait }), [ourTitle, portrait]);
  const there = useMemo(
    (): NamedPortrait | undefined => theirs && { name: theirTitle, portrait: theirs },
    [theirTitle, theirs],
  );
  if (!there) return <p role="status">{t('counting')}</p>;
  const [before, after] = isEarlier ? [there, here] : [here, there];
  return (
    <>
      <ul className="tabular parted-quiet">
        {[before, after].map((side) => (
          <li key={side.name}>
            {side.name}: {basisOf(side.portrait)}
          </li>
        ))}
      </ul>
      <Checkbox label={t('isEarlier')} checked={isEarlier} onChange={setSaysEarlier} />
      <ChangeView before={before} after={after} rounds={rounds} kinds={kinds} />
    </>
  );
};

/** Between the address of a workshop of this device and one that was opened from a file. */
type Chosen = { readonly id: string } | { readonly file: Workshop };

const OpenedFile = ({ workshop }: { readonly workshop: Workshop }) => {
  const t = useWords('change');
  return <p role="status">{t('openedFile', { title: useTitle(workshop) })}</p>;
};

const FileButton = ({ onOpened }: { readonly onOpened: (workshop: Workshop) => void }) => {
  const t = useWords('change');
  const [problem, setProblem] = useState('');
  const pick = async () => {
    const [file] = await pickFiles();
    if (!file) return;
    const opened = await openToCompare(file);
    setProblem('problem' in opened ? opened.problem : '');
    if ('workshop' in opened) onOpened(opened.workshop);
  };
  return (
    <div className="change-file">
      <Button onPress={() => void pick()}>
        <FolderOpen {...ICON} />
        {t('openFile')}
      </Button>
      <p role="alert">{problem}</p>
    </div>
  );
};

/** Two workshops on one question: what became of the shared map from the earlier to the later. */
export const Workshops = ({ library, ...here }: WorkshopsProps) => {
  const t = useWords('change');
  const common = useWords('common');
  const workshops = useStore(library.store, (state) => state.workshops);
  const [chosen, setChosen] = useState<Chosen>();
  const others = livingWorkshops(workshops).filter(({ workshop }) => workshop.id !== here.open.workshop.id);
  const chosenId = chosen && 'id' in chosen ? chosen.id : '';
  const file = chosen && 'file' in chosen ? chosen.file : undefined;
  const other = file ?? others.find(({ workshop }) => workshop.id === chosenId)?.workshop;
  return (
    <div className="change-part">
      <p className="change-help">{t('workshopsHelp')}</p>
      <div className="change-choice">
        {others.length > 0 ? (
          <SelectField
            label={t('other')}
            value={chosenId}
            onChange={({ target }) => setChosen(target.value ? { id: target.value } : undefined)}
          >
            <option value="">{t('chooseOther')}</option>
            {others.map(({ workshop }) => (
              <option key={workshop.id} value={workshop.id}>
                {workshopInfo(workshop.entities())?.title || common('untitledWorkshop')}
              </option>
            ))}
          </SelectField>
        ) : null}
        <FileButton onOpened={(opened) => setChosen({ file: opened })} />
      </div>
      {file ? <OpenedFile workshop={file} /> : null}
      {other ? <Beside key={other.id} {...here} other={other} /> : null}
    </div>
  );
};
