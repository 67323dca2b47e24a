import type { OpenWorkshop } from '../../state/library';
import { usePresenting } from '../../ui/usePresenting';
import { ArrangingPage } from './arranging/ArrangingPage';
import { Showing } from './showing/Showing';
import { useShow } from './useShow';

export interface ShowScreenProps {
  readonly open: OpenWorkshop;
}

/** "Esitä": the steps in the facilitator's order; arranged on a page, then shown to all on the whole screen. */
export const ShowScreen = ({ open }: ShowScreenProps) => {
  const show = useShow(open);
  const { isPresenting, toggle } = usePresenting();
  return (
    <>
      <ArrangingPage open={open} show={show} isPresenting={isPresenting} onStart={toggle} />
      {isPresenting ? <Showing show={show} onEnd={toggle} /> : null}
    </>
  );
};
