import './prepare.css';
import { type FormEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { newWorkshop } from '../../domain/commands/create';
import { nextLook } from '../../domain/defaults';
import type { ActorKind, Entities, LinkKind } from '../../domain/entity';
import { useLanguage, useWords } from '../../i18n';
import { defaultKindNames } from '../../i18n/kindNames';
import { newId } from '../../state/id';
import type { Library, OpenWorkshop } from '../../state/library';
import { addressOf, goOnTo, type WorkshopPage } from '../../state/route';
import { Button } from '../../ui/Button';
import { TextArea, TextField } from '../../ui/Field';
import { say } from '../../ui/toasts';
import { changeOf, type Draft, draftOf, freshDraft, leftOut, recordsOf, settingsOf, usesOf } from './draft';
import { KindList } from './KindList';
import { ActorLook, LinkLook } from './LookPicker';
import { NetworkKindFields } from './NetworkKindFields';
import { RosterFields } from './RosterFields';
import { SubjectFields } from './SubjectFields';
import { looksReachable } from './sendTo';

const MAX_LINE = 200;
const MAX_QUESTION = 1_000;
const NOTHING: Entities = new Map();

const newActorKind = (kinds: readonly ActorKind[]): ActorKind => ({
  is: 'actorKind',
  id: newId(),
  name: '',
  ...nextLook(kinds),
  order: lastPlace(kinds) + 1,
});

const newLinkKind = (kinds: readonly LinkKind[]): LinkKind => ({
  is: 'linkKind',
  id: newId(),
  name: '',
  colour: nextLook(kinds).colour,
  line: 'solid',
  order: lastPlace(kinds) + 1,
});

const lastPlace = (kinds: readonly { readonly order?: number }[]): number =>
  Math.max(0, ...kinds.map(({ order }) => order ?? 0));

interface FieldsProps {
  readonly draft: Draft;
  readonly entities: Entities;
  readonly onChange: (draft: Draft) => void;
}

const TitleFields = ({ draft, onChange }: FieldsProps) => {
  const t = useWords('prepare');
  return (
    <section className="prepare-part prepare-title panel">
      <TextField
        label={t('workshopTitle')}
        placeholder={t('workshopTitlePlaceholder')}
        maxLength={MAX_LINE}
        value={draft.title}
        onChange={(event) => onChange({ ...draft, title: event.target.value })}
      />
      <TextArea
        label={t('question')}
        rows={2}
        maxLength={MAX_QUESTION}
        value={draft.question}
        onChange={(event) => onChange({ ...draft, question: event.target.value })}
      />
    </section>
  );
};

const KindFields = ({ draft, entities, onChange }: FieldsProps) => {
  const t = useWords('prepare');
  const uses = useMemo(() => usesOf(entities), [entities]);
  return (
    <section className="prepare-part panel" aria-labelledby="prepare-types">
      <h2 id="prepare-types">{t('types')}</h2>
      <p className="prepare-help">{t('typesHelp')}</p>
      <div className="prepare-columns">
        <KindList
          title={t('actorKinds')}
          addLabel={t('addActorKind')}
          kinds={draft.actorKinds}
          uses={uses}
          makeKind={() => newActorKind(draft.actorKinds)}
          look={ActorLook}
          onChange={(actorKinds) => onChange({ ...draft, actorKinds })}
        />
        <KindList
          title={t('linkKinds')}
          addLabel={t('addLinkKind')}
          kinds={draft.linkKinds}
          uses={uses}
          makeKind={() => newLinkKind(draft.linkKinds)}
          look={LinkLook}
          onChange={(linkKinds) => onChange({ ...draft, linkKinds })}
        />
      </div>
      <NetworkKindFields draft={draft} entities={entities} onChange={onChange} />
    </section>
  );
};

const RosterPart = ({ draft, entities, onChange }: FieldsProps) => {
  const t = useWords('prepare');
  const uses = useMemo(() => usesOf(entities), [entities]);
  return (
    <section className="prepare-part panel" aria-labelledby="prepare-roster">
      <h2 id="prepare-roster">{t('roster')}</h2>
      <p className="prepare-help">{t('rosterHelp')}</p>
      <RosterFields draft={draft} entities={entities} uses={uses} onChange={onChange} />
    </section>
  );
};

/** Says so while what is typed does not look like a place to send to; it is kept all the same. */
const SendToHint = ({ sendTo }: { readonly sendTo: string }) => {
  const t = useWords('prepare');
  return (
    <p className="send-to-hint" role="status">
      {looksReachable(sendTo) ? null : t('sendToUnclear')}
    </p>
  );
};

const GatheringFields = ({ draft, onChange }: FieldsProps) => {
  const t = useWords('prepare');
  return (
    <section className="prepare-part panel" aria-labelledby="prepare-gathering">
      <h2 id="prepare-gathering">{t('gathering')}</h2>
      <div className="prepare-columns">
        <TextField
          label={t('expected')}
          help={t('expectedHelp')}
          inputMode="numeric"
          maxLength={6}
          value={draft.expected}
          onChange={(event) => onChange({ ...draft, expected: event.target.value })}
        />
        <div>
          <TextField
            label={t('sendTo')}
            help={t('sendToHelp')}
            maxLength={MAX_LINE}
            value={draft.sendTo}
            onChange={(event) => onChange({ ...draft, sendTo: event.target.value })}
          />
          <SendToHint sendTo={draft.sendTo} />
        </div>
      </div>
    </section>
  );
};

interface FormProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly cancelAddress: string;
  readonly initial: Draft;
  readonly entities: Entities;
  readonly onSubmit: (draft: Draft) => void;
}

/** Until something is typed the form follows `initial`, so that its ready-made words change with the language. */
const PrepareForm = ({ title, submitLabel, cancelAddress, initial, entities, onSubmit }: FormProps) => {
  const t = useWords('prepare');
  const common = useWords('common');
  const [edited, setEdited] = useState<Draft>();
  const fields = { draft: edited ?? initial, entities, onChange: setEdited };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(fields.draft);
  };
  return (
    <form className="prepare" onSubmit={submit}>
      <h1>{title}</h1>
      <p className="prepare-help">{t('intro')}</p>
      <TitleFields {...fields} />
      <SubjectFields {...fields} />
      <KindFields {...fields} />
      <RosterPart {...fields} />
      <GatheringFields {...fields} />
      <div className="prepare-actions">
        <a className="button" data-kind="plain" href={cancelAddress}>
          {common('cancel')}
        </a>
        <Button look="primary" type="submit">
          {submitLabel}
        </Button>
      </div>
    </form>
  );
};

const NewWorkshop = ({ library }: { readonly library: Library }) => {
  const t = useWords('prepare');
  const language = useLanguage();
  const create = (draft: Draft) => {
    const id = newId();
    const createdAt = new Date().toISOString();
    const info = { id, ...settingsOf(draft), language, createdAt };
    const records = [...recordsOf(draft, newId), ...leftOut(draft, createdAt)];
    library.add(id, newWorkshop(info, records), { stored: false });
    goOnTo({ at: 'task', workshop: id });
  };
  return (
    <PrepareForm
      title={t('titleNew')}
      submitLabel={t('create')}
      cancelAddress={addressOf({ at: 'home' })}
      initial={freshDraft(t('defaultQuestion'), defaultKindNames())}
      entities={NOTHING}
      onSubmit={create}
    />
  );
};

interface EditedProps {
  readonly open: OpenWorkshop;
  readonly from: WorkshopPage;
}

const EditedWorkshop = ({ open: { workshop }, from }: EditedProps) => {
  const t = useWords('prepare');
  const entities = useStore(workshop.store, (state) => state.entities);
  const initial = useMemo(() => draftOf(entities), [entities]);
  const save = (draft: Draft) => {
    workshop.commit(changeOf(workshop.entities(), draft, newId, new Date().toISOString()));
    say(t('updated'));
    goOnTo({ at: from, workshop: workshop.id });
  };
  return (
    <PrepareForm
      title={t('titleEdit')}
      submitLabel={t('save')}
      cancelAddress={addressOf({ at: from, workshop: workshop.id })}
      initial={initial}
      entities={entities}
      onSubmit={save}
    />
  );
};

export interface PrepareScreenProps {
  readonly library: Library;
  /** The workshop to edit; a new one is made without it. */
  readonly open?: OpenWorkshop;
  /** The page of the workshop to come back to; that of its maps by default. */
  readonly from?: WorkshopPage;
}

/** "Vedä työpaja": all that the facilitator says of a workshop, in one form. */
export const PrepareScreen = ({ library, open, from = 'maps' }: PrepareScreenProps) =>
  open ? (
    <EditedWorkshop key={open.workshop.id} open={open} from={from} />
  ) : (
    <NewWorkshop library={library} />
  );
