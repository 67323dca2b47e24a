import { Download, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Entities } from '../../domain/entity';
import { ownName } from '../../domain/fileName';
import { writeRosterFile } from '../../domain/rosterFile';
import { currentLanguage, useWords } from '../../i18n';
import { newId } from '../../state/id';
import { download, fileName, pickLists } from '../../storage/files';
import { Button } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { useLatest } from '../../ui/useLatest';
import { type Draft, rosterOf } from './draft';
import { loadPlaces } from './listPlaces';
import { readListFile } from './listReading';
import { listProblemWords, listTakenWords } from './listWords';
import { bringRoster } from './rosterRows';

const saveList = async (draft: Draft, entities: Entities, title: string): Promise<string> => {
  const places = await loadPlaces();
  const language = currentLanguage();
  const text = writeRosterFile(rosterOf(draft, entities, newId), {
    language,
    kinds: draft.actorKinds,
    placeName: (code) => places.nameOf(code, language),
  });
  const name = fileName(`${title} ${draft.title}`, 'csv');
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
  return name;
};

/** The form with what the files list, and what became of each in a sentence. */
const bringLists = async (files: readonly File[], form: () => Draft, entities: Entities) => {
  const places = await loadPlaces();
  const lists = await Promise.all(
    files.map((file) => readListFile(file, { kinds: form().actorKinds, placeCode: places.codeOf })),
  );
  let draft = form();
  const sentences = lists.map((list, index) => {
    if (!list.ok) return listProblemWords(ownName(files[index]?.name ?? ''), list.error);
    const { rows, ...brought } = bringRoster(draft.roster, list.value.lines, entities, newId);
    draft = { ...draft, roster: rows };
    return listTakenWords(brought, list.value.unknown);
  });
  return { draft, sentences };
};

export interface RosterExchangeProps {
  readonly draft: Draft;
  readonly entities: Entities;
  readonly onChange: (draft: Draft) => void;
}

/** Takes the list of known actors along as a file, and brings one in that was saved, typed or made in a workshop. */
export const RosterExchange = ({ draft, entities, onChange }: RosterExchangeProps) => {
  const t = useWords('prepare');
  const latest = useLatest(draft);
  const [said, setSaid] = useState<readonly string[]>([]);
  const isEmpty = draft.roster.length === 0 && draft.pasted.trim() === '';

  const save = async () =>
    setSaid([t('listSaved', { file: await saveList(draft, entities, t('listFile')) })]);
  const bring = async () => {
    const files = await pickLists();
    if (files.length === 0) return;
    const { draft: next, sentences } = await bringLists(files, () => latest.current, entities);
    onChange(next);
    setSaid(sentences);
  };

  return (
    <div className="roster-exchange">
      <div className="roster-exchange-buttons">
        <Button onPress={() => void bring()}>
          <FolderOpen {...ICON} />
          {t('bringList')}
        </Button>
        <Button isDisabled={isEmpty} onPress={() => void save()}>
          <Download {...ICON} />
          {t('saveList')}
        </Button>
      </div>
      <p className="prepare-help">{t('listHelp')}</p>
      <div className="roster-exchange-said tabular" role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
};
