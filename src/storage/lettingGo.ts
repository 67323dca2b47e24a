import { isObject } from '../domain/value';
import { forgetAbout } from '../state/deviceMemory';
import type { Library } from '../state/library';
import { report, type Saving } from '../state/saving';
import type { Autosave } from './autosave';
import type { Channel } from './tabs';

/** What is let go of: all of a workshop, or the steps that undo remembers of it. */
export interface LetGo {
  readonly letGoOf: 'workshop' | 'steps';
  readonly workshop: string;
}

export interface LettingGoOptions {
  readonly library: Library;
  readonly saving: Saving;
  /** Those of the open workshops; one that is let go of leaves. */
  readonly autosaves: Autosave[];
  readonly channel: Channel;
}

const isLetGo = (message: unknown): message is LetGo =>
  isObject(message) &&
  (message['letGoOf'] === 'workshop' || message['letGoOf'] === 'steps') &&
  typeof message['workshop'] === 'string';

/**
 * Has this tab and the others let go of what is erased: a tab that still held it would store it anew, or bring it back
 * by an undo.
 */
export const createLettingGo = ({
  library,
  saving,
  autosaves,
  channel,
}: LettingGoOptions): ((what: LetGo) => void) => {
  const letGoOfWorkshop = (id: string) => {
    const at = autosaves.findIndex(({ workshop }) => workshop === id);
    for (const saver of at < 0 ? [] : autosaves.splice(at, 1)) saver.stop();
    report(saving, id, { pending: 0, problem: null });
    library.remove(id);
    forgetAbout(id);
  };

  const letGo = ({ letGoOf, workshop }: LetGo) => {
    if (letGoOf === 'workshop') letGoOfWorkshop(workshop);
    else library.store.getState().workshops.get(workshop)?.undo.forget();
  };

  channel.listen((message) => {
    if (isLetGo(message)) letGo(message);
  });

  return (what) => {
    channel.send(what);
    letGo(what);
  };
};
