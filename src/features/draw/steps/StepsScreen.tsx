import { useUndoWords } from '../../../i18n/undoWords';
import '../panels.css';
import './steps.css';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { workshopInfo } from '../../../domain/select';
import { useWords } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import type { Saving } from '../../../state/saving';
import { focusOn } from '../../../ui/focus';
import { UndoButtons } from '../../../ui/UndoButtons';
import { useKeys } from '../../../ui/useKeys';
import { undoActions } from '../actions/undoActions';
import { BackLink, Saved } from '../barParts';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { MapMenu } from '../MapMenu';
import { NetworksDialog } from '../networks/NetworksPanel';
import { useTelling } from '../telling/useTelling';
import { useMapTitle } from '../useMapTitle';
import { InfluenceStep } from './InfluenceStep';
import { LinksStep } from './LinksStep';
import { pillId } from './NamePill';
import { NamesStep } from './NamesStep';
import { useArrivals } from './order';
import { StepsPicture } from './StepsPicture';
import { type Step, StepTabs } from './StepTabs';
import { useSeenArea } from './useSeenArea';
import { ZonesStep } from './ZonesStep';

export interface StepsScreenProps {
  readonly open: OpenWorkshop;
  readonly drawing: Drawing;
  readonly saving: Saving;
  readonly sendButton?: ReactNode;
  readonly tray?: ReactNode;
}

const Bar = ({ open, drawing, saving }: StepsScreenProps) => {
  const { canUndo, canRedo } = useStore(open.undo.store);
  const [undo, redo] = undoActions(open.undo);
  useKeys((event) => {
    const action = [undo, redo].find((one) => one?.keyTest?.(event));
    if (!action) return;
    event.preventDefault();
    action.perform(event);
  });
  return (
    <header className="steps-bar">
      <BackLink workshop={open.workshop} />
      <Saved saving={saving} />
      <div className="steps-bar-tools">
        <UndoButtons
          labels={useUndoWords()}
          canUndo={canUndo}
          canRedo={canRedo}
          onUndo={() => undo?.perform()}
          onRedo={() => redo?.perform()}
        />
        <MapMenu open={open} drawing={drawing} />
      </div>
    </header>
  );
};

/** What is asked; a map of nobody's workshop is called by its name. */
const Question = ({ drawing }: { readonly drawing: Drawing }) => {
  const common = useWords('common');
  const { info } = useContent(drawing);
  const workshop = useStore(drawing.workshop.store, ({ entities }) => workshopInfo(entities));
  const name = useMapTitle(drawing.workshop, info);
  const text = workshop?.question || name || workshop?.title || common('untitledMap');
  return <h1 className="steps-question">{text}</h1>;
};

/** Drawing on a phone in steps: who is there, who works with whom, where asked who stands where; the picture grows above. */
export const StepsScreen = (props: StepsScreenProps) => {
  const { open, drawing, sendButton, tray } = props;
  useTelling(drawing);
  const [step, setStep] = useState<Step>('names');
  const [chosen, setChosen] = useState<string | null>(null);
  const actors = useArrivals(drawing);
  const { links } = useContent(drawing);
  const panel = useStore(drawing.store, (state) => state.panel);
  // whoever was deleted or undone meanwhile is nobody's partner any more
  const source = actors.find(({ id }) => id === chosen);
  const isDrawing = step === 'names' || source !== undefined || links.length === 0;
  const goTo = (next: Step, from: string | null = null) => {
    setStep(next);
    setChosen(from);
  };
  return (
    <div className="steps" {...useSeenArea()}>
      <div className="steps-area">
        <Bar {...props} />
        <div className="steps-above">
          <Question drawing={drawing} />
          <StepsPicture drawing={drawing} chosen={source?.id} />
        </div>
        <StepTabs drawing={drawing} step={step} onStep={goTo} />
        {step === 'names' ? (
          <NamesStep
            drawing={drawing}
            undo={open.undo}
            actors={actors}
            tray={tray}
            onConnect={(id) => {
              goTo('links', id);
              focusOn(pillId(id));
            }}
          />
        ) : null}
        {step === 'zones' ? <ZonesStep drawing={drawing} actors={actors} /> : null}
        {step === 'influence' ? <InfluenceStep drawing={drawing} actors={actors} /> : null}
        {step === 'links' ? (
          <LinksStep
            drawing={drawing}
            undo={open.undo}
            actors={actors}
            source={source}
            onChoose={setChosen}
            onNames={() => goTo('names')}
          />
        ) : null}
        {sendButton ? (
          <div className="steps-send" data-quiet={isDrawing || undefined}>
            {sendButton}
          </div>
        ) : null}
      </div>
      {panel === 'networks' ? (
        <NetworksDialog drawing={drawing} onClose={() => drawing.store.setState({ panel: null })} />
      ) : null}
    </div>
  );
};
