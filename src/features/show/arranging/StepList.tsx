import { Layers, LayoutGrid, MessageCircleQuestionMark, MessagesSquare, Plus, Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ShowView } from '../../../domain/entity';
import { type KnownStep, knownSteps, SHOW_VIEWS } from '../../../domain/show';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { focusOn } from '../../../ui/focus';
import { ICON } from '../../../ui/icon';
import { MenuButton } from '../../../ui/MenuButton';
import { announce, say } from '../../../ui/toasts';
import type { Show } from '../useShow';
import type { Arranging } from './arranging';
import { RowTools } from './RowTools';
import { StepContent } from './StepContent';

const HEADING = 'show-steps';

const ICONS: Readonly<Record<ShowView, ReactNode>> = {
  question: <MessageCircleQuestionMark {...ICON} />,
  wall: <LayoutGrid {...ICON} />,
  overlay: <Layers {...ICON} />,
  points: <MessagesSquare {...ICON} />,
  shared: <Share2 {...ICON} />,
};

export interface StepListProps {
  readonly show: Show;
  readonly arranging: Arranging;
}

interface RowProps extends StepListProps {
  readonly step: KnownStep;
  readonly index: number;
  readonly all: number;
}

const Row = ({ step, index, all, show, arranging }: RowProps) => {
  const t = useWords('show');
  const { id, view } = step;
  const name = t(`view_${view}`);
  const move = (by: -1 | 1) => {
    arranging.move(id, by);
    announce(t('movedTo', { name, place: index + by + 1 }));
  };
  const remove = () => {
    arranging.remove(id);
    announce(t('removed', { name }));
    focusOn(HEADING);
  };
  return (
    <li className="show-row">
      <span className="show-row-place tabular" aria-hidden="true">
        {index + 1}
      </span>
      <div className="show-row-words">
        <h4>
          {ICONS[view]}
          {name}
        </h4>
        <StepContent step={step} show={show} onK={(k) => arranging.setK(id, k)} />
      </div>
      <RowTools name={name} index={index} all={all} onMove={move} onRemove={remove} />
    </li>
  );
};

const AddStep = ({ arranging }: Pick<StepListProps, 'arranging'>) => {
  const t = useWords('show');
  return (
    <MenuButton
      label={t('addStep')}
      icon={<Plus {...ICON} />}
      isLabelled
      entries={SHOW_VIEWS.map((view) => ({
        id: view,
        label: t(`view_${view}`),
        icon: ICONS[view],
        perform: () => {
          arranging.add(view);
          announce(t('added', { name: t(`view_${view}`) }));
        },
      }))}
    />
  );
};

const UsualSteps = ({ arranging }: Pick<StepListProps, 'arranging'>) => {
  const t = useWords('show');
  const common = useWords('common');
  const giveBack = () => {
    const takeBack = arranging.giveBack();
    say(t('usualStepsBack'), { label: common('undo'), perform: takeBack });
    focusOn(HEADING);
  };
  return (
    <Button look="plain" onPress={giveBack}>
      {t('usualSteps')}
    </Button>
  );
};

/** The steps in their order, to be moved, taken out and added to. */
export const StepList = ({ show, arranging }: StepListProps) => {
  const t = useWords('show');
  const steps = knownSteps(show.settings);
  return (
    <section className="show-panel panel" aria-labelledby={HEADING}>
      <h3 id={HEADING} tabIndex={-1}>
        {t('steps')}
      </h3>
      {steps.length === 0 ? <p>{t('noSteps')}</p> : null}
      <ol className="show-rows">
        {steps.map((step, index) => (
          <Row key={step.id} step={step} index={index} all={steps.length} show={show} arranging={arranging} />
        ))}
      </ol>
      <div className="show-buttons">
        <AddStep arranging={arranging} />
        {show.settings.steps ? <UsualSteps arranging={arranging} /> : null}
      </div>
    </section>
  );
};
